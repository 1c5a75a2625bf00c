import Knowledge

/// Where given names and endings of surnames are at home.
///
/// Only a hint: it chooses among the states that an article names, and never adds one to them. A name
/// that is at home in many places stands in several groups; one that says nothing stands in none.
///
/// Source: written for this project from common knowledge of onomastics; no list was copied.
package enum FrenchNameOriginTable {
  /// A group of states | the states where its names are common.
  package static let states: StaticString = #"""
    fr | FR BE CH CA LU MC CD CG CI SN BF ML BJ TG CM GA CF TD NE GN MG BI RW HT MU
    af | SN ML BF CI GN NE TD BJ TG CM GM MR GA CD CG CF
    ng | NG GH KE UG TZ ZA ZM ZW RW BI ET
    en | US GB CA AU NZ IE ZA NG GH KE JM BS BB LR SL ZM ZW UG
    de | DE AT CH LU
    es | ES MX AR CO CL PE VE EC BO CU UY PY CR PA DO GT HN SV NI GQ
    it | IT CH
    pt | PT BR AO MZ CV GW ST
    nl | NL BE
    no | SE NO DK FI IS
    bt | EE LV LT
    ru | RU BY KZ UA MD KG
    uk | UA
    pl | PL
    cs | CZ SK
    hu | HU
    ro | RO MD
    bg | BG MK
    sr | RS HR BA ME SI MK XK
    al | AL XK
    gr | GR CY
    tr | TR AZ
    mu | MA DZ TN LY EG SD JO LB SY IQ PS SA AE QA KW BH OM YE MR AF PK IR BD TR SN ML NE TD GN DJ
    mu | SO KM NG BF CI
    ir | IR AF TJ
    am | AM
    ge | GE
    az | AZ KZ UZ TM KG TJ
    he | IL
    in | IN LK NP BD
    jp | JP
    kr | KR KP
    zh | CN TW SG HK
    vn | VN
    """#

  /// A group | given names that are at home in it.
  package static let givenNames: StaticString = #"""
    fr | Adrien Agnès Alain Albert Alexandre Alexis Alice Amélie André Anne Annie Antoine Arnaud
    fr | Aurélie Aurélien Aurore Bastien Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno
    fr | Camille Catherine Cécile Céline Cédric Chantal Charles Christelle Christian Christiane
    fr | Christine Christophe Claire Claude Clément Clémentine Colette Corinne Cyril Damien Daniel
    fr | Danielle Danièle David Denis Didier Dominique Édouard Edouard Élisabeth Elisabeth Élise
    fr | Élodie Éloïse Emmanuel Emmanuelle Éric Eric Étienne Etienne Eugène Fabien Fabienne Fabrice
    fr | Félix Florence Florian Francis Franck François Françoise Frédéric Frédérique Gabriel Gaël
    fr | Gaëlle Gauthier Geneviève Geoffroy Georges Gérald Gérard Gilbert Gilles Ghislain Grégoire
    fr | Grégory Guillaume Gustave Guy Hélène Henri Hervé Hubert Hugo Hugues Isabelle Jacqueline
    fr | Jacques Jean Jeanne Jérémie Jérôme Joël Joëlle Joseph Joséphine Judith Jules Julie Julien
    fr | Juliette Justine Laure Laurence Laurent Léa Léon Lionel Loïc Louis Louise Luc Lucie Lucien
    fr | Ludovic Madeleine Manon Marc Marcel Margaux Marguerite Marie Marielle Marine Marion
    fr | Marlène Martin Martine Mathieu Mathilde Matthieu Maurice Maxime Michel Michèle Mireille
    fr | Monique Muriel Myriam Nadège Nadine Nathalie Nicolas Nicole Noël Noémie Olivier Pascal
    fr | Pascale Patrice Patricia Patrick Paul Pauline Philippe Pierre Quentin Raphaël Raymond
    fr | Régis Rémi Rémy Renaud René Richard Robert Rodolphe Roger Roland Romain Roselyne Roxane
    fr | Ségolène Sébastien Serge Simon Simone Sophie Stanislas Stéphane Stéphanie Suzanne Sylvain
    fr | Sylvie Théo Théodore Théophile Thérèse Thibault Thierry Thomas Valentin Valérie Véronique
    fr | Victor Vincent Violaine Virginie Vivien Viviane Xavier Yann Yannick Yvan Yves Yvette
    fr | Yvonne
    af | Abdou Abdoulaye Aboubacar Aïssata Aïssatou Alassane Alioune Alpha Amadou Aminata Awa
    af | Babacar Bakary Bassirou Binta Boubacar Cheick Cheikh Daouda Demba Djibril Dramane Fatou
    af | Fatoumata Ibrahima Idrissa Issa Issoufou Kadiatou Kalidou Khady Lassana Lassina Mahamadou
    af | Mahamat Mamadou Mamady Mamoudou Mariam Mariama Modibo Moussa Oumar Oumarou Ousmane Oumou
    af | Pape Roch Salif Samba Seydou Sidi Soumaïla Souleymane Tidjane Tiémoko Yaya Youssouf
    af | Zoumana
    ng | Abiy Bola Cyril Julius Kwame Meles Muhammadu Nana Ngozi Olusegun Raila Samia Thabo Uhuru
    ng | William Yemi Yoweri
    en | Aaron Adam Alan Alistair Amy Andrew Andy Angus Anthony Arnold Ashley Austin Avril Barry
    en | Ben Benjamin Beth Bill Bob Boris Brad Bradley Brandon Brenda Brett Brian Bruce Bryan Carl
    en | Caroline Charles Charlotte Chelsea Cheryl Chris Christopher Chuck Clarence Clement Colin
    en | Connor Craig Cynthia Daniel Darren Dave David Dean Deborah Dennis Derek Diana Dominic
    en | Donald Donna Doug Douglas Duncan Dwight Earl Edward Eleanor Elizabeth Elon Emily Emma Eric
    en | Ethan Evan Fiona Frank Franklin Fred Gareth Gary Gavin Geoffrey George Gerald Gina Glenn
    en | Gordon Graham Greg Gregory Hank Harold Harry Heather Helen Henry Herbert Hillary Howard
    en | Hugh Ian Jack Jake James Jamie Jane Janet Jared Jason Jeff Jeffrey Jen Jennifer Jeremy
    en | Jerry Jessica Jill Jim Jimmy Joanne Jody Joe Joel John Johnny Jon Jonathan Jordan Josh
    en | Joshua Joyce Judith Julia Julian Julie Justin Karen Kate Katherine Keith Kelly Ken Kenneth
    en | Kevin Kim Kimberly Kirsty Kurt Kyle Larry Laura Lawrence Leon Leslie Lewis Linda Lindsey
    en | Liz Lloyd Logan Lyndon Malcolm Margaret Mark Martin Mary Matt Matthew Megan Mervyn Michael
    en | Michelle Mike Mitch Mitt Nancy Neil Nicholas Nicola Nigel Norman Oliver Pamela Patrick
    en | Paul Penny Peter Phil Philip Phillip Rachel Ralph Randy Ray Rebecca Rex Richard Rick Rob
    en | Robert Robin Rod Roger Ron Ronald Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel
    en | Sarah Scott Sean Shane Sharon Shaun Sheila Shirley Simon Spencer Stan Stanley Stephen
    en | Steve Steven Stuart Susan Ted Teresa Terry Theresa Thomas Tim Timothy Tina Todd Tom Tommy
    en | Tony Tracy Travis Trevor Tyler Vanessa Vince Wayne Wendy Wesley Will William Winston Zach
    de | Alexander Andreas Angela Anton Armin Axel Bernd Bernhard Bettina Birgit Bodo Christian
    de | Christoph Claudia Daniel Dieter Dietmar Dirk Eckart Emil Erich Ernst Ferdinand Florian
    de | Frank Franz Franziska Frauke Friedrich Fritz Georg Gerd Gerhard Gisela Gregor Günter
    de | Günther Hans Hans-Dietrich Harald Hartmut Heike Heiko Heinrich Heinz Helga Helmut Herbert
    de | Hermann Holger Horst Hubertus Ingrid Jens Joachim Jochen Johann Johannes Jörg Josef Julia
    de | Jürgen Kai Karl Karl-Heinz Karin Katarina Katja Katrin Klaus Konrad Kurt Lars Lothar
    de | Ludwig Lukas Lutz Manfred Markus Martin Martina Mathias Matthias Max Maximilian Michael
    de | Monika Nils Norbert Olaf Oskar Oswald Otto Peter Petra Philipp Rainer Ralf Reiner Reinhard
    de | Renate Richard Robert Roland Rolf Rudolf Sabine Saskia Sebastian Sigmar Silke Stefan
    de | Steffen Susanne Svenja Thomas Thorsten Tilman Tobias Torsten Udo Ulrich Ulrike Ursula Ute
    de | Uwe Volker Walter Werner Wilhelm Willy Winfried Wolfgang
    es | Adolfo Alberto Alejandro Alfonso Alfredo Álvaro Alvaro Ana Andrés Ángel Antonio Arturo
    es | Baltasar Begoña Bernardo Carlos Carmen Carolina César Claudia Cristina Cristóbal Daniel
    es | David Diego Dolores Eduardo Elena Emilio Enrique Ernesto Esteban Evo Felipe Félix Fernando
    es | Fidel Francisco Gabriel Germán Gonzalo Guillermo Gustavo Héctor Hugo Ignacio Iñigo Inés
    es | Isabel Iván Jaime Javier Jesús Joaquín Jordi Jorge José Josep Juan Julián Julio Laura
    es | Leopoldo Lluís Lorenzo Lucía Luis Manuel Marcelo Margarita María Mariano Mario Martín
    es | Mauricio Mercedes Miguel Mónica Néstor Nicolás Oriol Oscar Óscar Pablo Pedro Pere Pilar
    es | Quim Rafael Ramón Raúl Ricardo Roberto Rodrigo Rosario Salvador Santiago Sebastián Sergio
    es | Soledad Soraya Susana Teresa Tomás Vicente Víctor Ximena Yolanda
    it | Alberto Aldo Alessandra Alessandro Alfredo Andrea Angelino Angelo Antonella Antonio Bruno
    it | Carla Carlo Chiara Claudio Dario Davide Domenico Elena Elisabetta Emma Enrico Ettore Fabio
    it | Fabrizio Federica Federico Filippo Francesca Francesco Franco Gabriele Gianfranco Gianni
    it | Giacomo Gianluca Giancarlo Giorgia Giorgio Giovanni Giulia Giuliano Giulio Giuseppe Guido
    it | Laura Leonardo Lorenzo Luca Luciana Luciano Luigi Marco Maria Mario Marta Massimo Matteo
    it | Maurizio Michele Nicola Paola Paolo Pietro Pier Raffaele Renato Riccardo Roberta Roberto
    it | Romano Sergio Silvio Simone Stefano Tommaso Umberto Valentina Vincenzo Vittorio
    pt | Aníbal Antonio António Augusto Carlos Dilma Duarte Eduardo Ernesto Fernando Filipe Flávio
    pt | Gilberto Guilherme Jair Joana João Joao Joaquim Jorge José Luís Luiz Manuel Marcelo
    pt | Mariana Marisa Mário Michel Nuno Paulo Pedro Rui Sérgio Tiago Vítor
    nl | Bart Bert Charles Dirk Elio Els Frans Frank Geert Gert Guy Hans Hendrik Herman Jan Jeroen
    nl | Johan Karel Kees Koen Kris Maarten Marijn Mark Pieter Ruud Sander Stef Sigrid Steven Theo
    nl | Thijs Tom Willem Wim Wouter
    no | Anders Anna Antti Astrid Bjarni Björn Carl Erik Erna Espen Eva Fredrik Gunnar Gustav Helle
    no | Henrik Ingrid Jens Jonas Juha Jussi Jyrki Kaj Katrín Kristian Lars Magdalena Magnus Margot
    no | Margrethe Mats Mette Morten Niels Olli Pekka Per Petteri Sanna Sauli Sebastian Stefan
    no | Søren Sven Tarja Tobias Troels Ulf Ulla Villy
    bt | Andrus Arturas Dalia Egils Ingrida Jüri Jānis Raimonds Toomas Urmas Valdis Vytautas
    ru | Alexandr Aleksandr Aleksei Alexeï Alexei Alexey Anatoli Andreï Andrei Anton Arkadi Boris
    ru | Denis Dimitri Dmitri Dmitry Elvira Evgueni Guennadi Igor Ioulia Iouri Ivan Konstantin
    ru | Leonid Maria Maxim Mikhaïl Mikhail Nikita Nikolaï Nikolai Oksana Oleg Olga Pavel Ramzan
    ru | Roman Rouslan Sergueï Serguei Sergei Sergey Svetlana Tatiana Valentina Valeri Vassili
    ru | Viatcheslav Viktor Vitali Vladimir Vladislav Volodia Yevgueni Youri Yuri
    uk | Andriy Andrii Arseni Bohdan Denys Dmytro Iryna Kyrylo Mykhaïlo Mykhaylo Mykola Oleksandr
    uk | Oleksiy Oleksii Petro Serhiy Serhii Valeriy Vitaly Vitali Volodymyr Yevhen Youlia Yulia
    pl | Adam Aleksander Andrzej Anna Bogdan Bronisław Bronislaw Beata Donald Ewa Grzegorz Jacek
    pl | Jan Janusz Jarosław Jaroslaw Jerzy Krzysztof Lech Leszek Łukasz Marek Mariusz Mateusz
    pl | Michał Piotr Radosław Radoslaw Rafał Sławomir Stanisław Tadeusz Teresa Tomasz Wojciech
    pl | Witold Zbigniew
    cs | Andrej Bohuslav Eduard Igor Ivan Jan Jiří Josef Karel Lubomir Miloš Milos Miroslav Mirek
    cs | Petr Robert Tomáš Václav Vaclav Vojtěch Zuzana
    hu | András Ferenc Gábor Gyula István János Judit Katalin Kinga László Péter Sándor Tibor
    hu | Viktor Zoltán
    ro | Adrian Călin Calin Ciprian Corina Crin Dacian Florin Gabriela Ion Klaus Laura Liviu
    ro | Ludovic Maia Marcel Mihai Mircea Mugur Nicolae Nicolas Nicu Sorin Traian Vasile Victor
    bg | Andrey Boïko Boïko Boyko Dimitar Gueorgui Ilia Ivaïlo Kiril Mariya Mariana Plamen Roumen
    bg | Rumen Tsveta Zoran
    sr | Aleksandar Ana Andrej Bakir Boris Borut Branko Dragan Goran Igor Ivica Ivo Janez Jelena
    sr | Milan Milo Milorad Miro Mladen Nebojša Predrag Radovan Ratko Slobodan Tomislav Vesna
    sr | Vojislav Zdravko Željko Zoran Živko
    al | Albin Bujar Edi Hashim Ilir Ramush Sali
    gr | Adonis Alexis Andreas Antonis Dimitris Dora Evangelos George Georges Giorgos Ioannis
    gr | Katerina Konstantinos Kostas Kyriakos Nikos Nikolaos Panos Pavlos Prokopis Yanis Yannis
    tr | Abdullah Ahmet Ali Ayşe Binali Bülent Cemil Devlet Ekrem Emine Hakan Hulusi Ibrahim Ilham
    tr | Kemal Mehmet Meral Mesut Mevlüt Mevlut Meltem Mustafa Necmettin Numan Ömer Recep
    tr | Selahattin Süleyman Tansu Turgut Yıldırım
    mu | Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelhakim Abdelilah Abdelkader Abdelkrim
    mu | Abdellah Abdellatif Abdelmadjid Abdelmalek Abdelmoumen Abdelouafi Abderrahim Abderrahmane
    mu | Abderrazak Abdesslam Abdou Abdul Abdulaziz Abdullah Abu Adel Adil Adnan Ahmad Ahmed Aïcha
    mu | Akram Ali Amal Amina Amine Amir Amira Anas Anwar Ashraf Asif Asma Atef Ayman Ayoub Aziz
    mu | Azzedine Bachar Bachir Badr Bashar Bassel Béji Benazir Béchir Bilal Bouchra Boutros Brahim
    mu | Chakib Driss Emad Fadi Fahd Faisal Farid Farouk Fatiha Fatima Fawzi Fayez Fouad Fuad Gamal
    mu | Ghassan Ghazi Habib Hadi Hafez Haidar Haïdar Haitham Hakim Hamad Hamed Hamid Hamza Hanan
    mu | Hani Hassan Hassen Hatem Hicham Hichem Houcine Hussein Ibrahim Idriss Imad Imane Imran
    mu | Iyad Ismaïl Ismail Jaafar Jalal Jamal Jamil Jassim Kaïs Kamal Kamel Karim Karima Khaled
    mu | Khalid Khalifa Khalil Khadija Lakhdar Lamia Latifa Leila Lotfi Maher Mahdi Mahmoud Majid
    mu | Malek Malik Mansour Maroun Marwan Mehdi Meriem Michel Mohamad Mohamed Mohammad Mohammed
    mu | Mohsen Moncef Mouammar Moulay Mounir Mourad Moustafa Mostafa Mustafa Mustapha Nabih Nabil
    mu | Nadia Najat Najib Najla Nasser Nasrin Nawaf Nawaz Nayef Nezha Nizar Noureddine Nouri Omar
    mu | Oussama Qais Qassem Rachid Rafic Rafik Raja Ramtane Rania Rashid Riad Rima Riyad Saad
    mu | Saadeddine Sabri Saddam Saïd Said Salah Salam Saleh Salem Salim Salma Salman Sami Samir
    mu | Samira Sana Seif Shah Shahbaz Selma Sheikh Sidi Slimane Sofiane Soltan Taïeb Talal Tamim
    mu | Tarek Tareq Tariq Tawfik Turki Walid Wafa Yacine Yahya Yasmine Yasser Yassine Youcef
    mu | Youssef Yusuf Zakaria Zayed Ziad Zineb Zine Zohra
    ir | Abdullah Akbar Ali Amir Ashraf Behzad Dariush Ebrahim Esmail Fariba Farhad Gholam Hamid
    ir | Hashim Hassan Hossein Javad Jafar Mahmoud Masoud Massoud Mehdi Mohammad Mohsen Mojtaba
    ir | Mostafa Nasrin Qassem Reza Rouhollah Sadegh Saeed Shirin Zalmay
    am | Aghvan Alen Ani Anahit Andranik Ara Araik Aram Ararat Arayik Arkadi Arman Armen Arpine
    am | Arsen Artak Artur Ashot Avet Davit Edmon Eduard Gagik Garegin Garo Gevorg Gor Grigor Hagop
    am | Hakob Hasmik Hayk Hovhannes Hrant Hrair Karekin Karen Khatchig Khoren Lena Levon Lilit
    am | Lusine Mariam Mher Mikael Narek Nikol Ruben Robert Samvel Sargis Seda Serge Shahen Souren
    am | Suren Taron Tatevik Tigran Vache Vahagn Vahan Vahé Vardan Vazgen Viguen Zaruhi Zohrab
    ge | Bidzina David Giorgi Irakli Kakha Lasha Maia Mamuka Mikheïl Mikheil Nino Nika Shalva Tamar
    ge | Zourab Zurab
    az | Askar Ayaz Elmar Hikmet Ilham Islam Jeyhun Nursultan Noursoultan Serdar Shavkat Vilayat
    he | Ariel Avi Avigdor Ayelet Benny Benyamin Benjamin Binyamin Dan Ehud Ephraïm Eli Gabi Gadi
    he | Gideon Gilad Golda Isaac Itamar Itzhak Moshe Moshé Naftali Nir Reuven Ron Shaul Shimon
    he | Shlomo Tzipi Uri Yaïr Yair Yitzhak Yoav Yossi Yuli Yoel Ze'ev
    in | Amit Anura Arun Arvind Gotabaya Indira Mahinda Manmohan Mukesh Narendra Nirmala Piyush
    in | Pranab Prakash Rahul Rajiv Rajnath Rajesh Ramesh Ranil Sanjay Shashi Sonia Sunil Suresh
    in | Sushma Vijay
    jp | Akihito Akie Fumio Hirohito Hiroshi Junichiro Kenji Naoto Naruhito Sanae Seiko Shigeru
    jp | Shinzo Takeshi Taro Yasuo Yoko Yoshihide Yoshimasa Yukio
    kr | Kim Lee Moon Park Ban Yoon Hwang Choi Chung Kang Cho Ri Choe
    zh | Chen Deng Han Hu Huang Jiang Joseph Li Lin Liu Ma Qin Sun Tsai Wang Wei Wen Wu Xi Xu Yang
    zh | Ying Zhang Zhao Zheng Zhou Zhu Hua Mao
    vn | Nguyen Nguyễn Tran Trần Pham Phạm Vo Võ Le Lê Bui
    """#

  /// A group | endings of surnames, folded.
  package static let endings: StaticString = #"""
    am | yan ian ians iants
    ge | shvili chvili adze idze udze
    ru | ov ova ev eva evski evsky ovski ovsky skaya skaïa ine tsine
    uk | enko chuk tchouk ievska iouk
    bg | ov ova ev eva iev ieva
    az | ov ova ev eva yev zade oglu
    pl | wicz ski ska cki cka czyk
    ro | escu eanu aru
    sr | vic vić ic
    gr | poulos akis idis ides aki opoulou oglou
    tr | oglu
    no | sson sen qvist ström
    al | aj
    it | ini elli etti otti ucci oni
    es | ez
    he | berg stein witz
    """#

  /// A group | endings of given names, folded.
  package static let givenEndings: StaticString = #"""
    mu | ullah eddine eddin oullah rahman
    ru | slav
    uk | slav
    """#
}
