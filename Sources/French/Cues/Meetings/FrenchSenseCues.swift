package import Language
import Text

extension SenseCues {
  /// French words of meeting that stand for something else, or for nothing that was.
  package static let french = SenseCues(
    things: [
      "recevoir": received, "accueillir": welcomed, "rencontrer": met, "croiser": met,
      "retrouver": found, "échanger": exchanged, "revoir": reviewed, "visiter": visited,
    ],
    objects: [
      "rencontrer": FrenchGrammar.phrases(
        """
        son épouse; sa femme; son mari; son époux; sa compagne; son compagnon; sa future épouse; \
        sa future femme; son futur mari; son futur époux; celle qui; celui qui; sa moitié; \
        l'amour; l'homme de sa vie; la femme de sa vie
        """)
    ],
    otherNouns: FrenchGrammar.phrases(
      """
      visite médicale; visites médicales; visite guidée; visites guidées; visite virtuelle; \
      visite de contrôle; visite technique; visite libre; visite domiciliaire; visite du musée; \
      visite du château; visite de l'exposition; visite des lieux; visite à domicile; \
      entretien annuel; entretien d'embauche; entretiens d'embauche; entretien professionnel; \
      entretiens professionnels; entretien d'évaluation; entretien de recrutement; entretien des routes; \
      entretien de la route; entretien du parc; entretien du réseau; entretien des espaces; \
      entretien des bâtiments; entretien du bâtiment; entretien de la voirie; entretien des rivières; \
      entretien du jardin; entretien des jardins; entretien de la maison; entretien des locaux; \
      entretien du matériel; entretien des chemins; entretien des forêts; entretien courant; \
      sommet de l'état; sommet de la hiérarchie; sommet de la pyramide; sommet de son art; \
      sommet de sa gloire; sommet de sa forme; sommet de sa carrière; sommet de sa popularité; \
      sommet de la montagne; sommet de la colline; sommet du mont; sommet du col; sommet du classement; \
      sommet de l'affiche; sommet de l'everest; sommet du puy; sommet de la tour; sommet du pouvoir; \
      sommet du box-office; sommet du hit-parade; sommet des sondages; \
      rencontre amicale; rencontre sportive; rencontre de football; rencontre de rugby; \
      rencontre de tennis; rencontre de basket; rencontre de handball; rencontre de championnat; \
      rencontre de coupe; rencontre internationale amicale; rencontre de boxe; rencontre de judo; rencontre de volley; rencontres amicales; \
      match entre; match de; finale entre; demi-finale entre; audiences de; audience record; \
      accueil chaleureux
      """),
    otherSettings: FrenchGrammar.phrases(
      """
      en accord; d'accord; part d'audience; parts d'audience; record d'audience; records d'audience; \
      pic d'audience; mesure d'audience; produit d'entretien; produits d'entretien; frais d'entretien; \
      travaux d'entretien; agent d'entretien; agents d'entretien; contrat d'entretien; \
      coûts d'entretien; service d'entretien; au sommet de l'état
      """),
    sport: .french, fiction: .french, supposition: .french)

  /// What one receives and nobody brings in person.
  private static let received = KeySet(
    """
    prix médaille médailles bourse bourses lettre lettres courrier courriers sms message messages mail mails
    courriel courriels texto textos coup coups balle balles soutien soutiens menace menaces colis paquet
    paquets témoignage témoignages éloge éloges hommage hommages félicitations critique critiques invitation
    invitations distinction distinctions récompense récompenses oscar césar palme trophée trophées légion
    ordre ordres titre titres grade diplôme diplômes décoration insigne insignes carton ballon passe aide
    aides don dons somme sommes argent million millions milliard milliards euros dollars subvention
    subventions salaire prime primes chèque cadeau cadeaux bouquet formation éducation instruction
    instructions mandat mission feu aval approbation autorisation réponse réponses nouvelle nouvelles
    information informations rapport rapports dossier dossiers plainte plaintes notification convocation
    condamnation peine sanction avertissement amende blâme traitement soins vaccin dose doses injection
    greffe transfusion accueil ovation applaudissements baptême communion bénédiction sacrement confession
    part héritage signature signatures voix suffrages parrainage parrainages vote investiture consigne
    consignes demande demandes proposition propositions offre offres candidature candidatures commande
    commandes livraison matériel équipement pluie nom surnom label note avis projectile projectiles pierre
    bouteille bouteilles gifle claque uppercut nobel goncourt renaudot appui garanties assurance assurances
    permission consécration reconnaissance statut
    """)

  /// What one welcomes, and nobody is met.
  private static let welcomed = KeySet(
    """
    exposition exposition festival concert concerts match matchs finale tournoi salon foire congrès
    nouvelle nouvelles annonce proposition décision initiative projet idée accord texte
    """)

  /// What one meets with, and it is nobody.
  private static let met = KeySet(
    """
    difficulté difficultés succès problème problèmes obstacle obstacles résistance résistances opposition
    échec écho public amour lecteurs fans destin mort oreille approbation hostilité limites
    """)

  private static let found = KeySet(
    """
    trace traces corps calme sérénité voix chemin sourire forme liberté terrain emploi travail confiance
    place poste siège cendres
    """)

  /// What two exchange without being together.
  private static let exchanged = KeySet(
    """
    critiques critique accusations accusation coups tirs sms message messages lettre lettres insultes
    invectives piques amabilités courriers courriels mails maillots textos tweets prisonniers missiles
    """)

  private static let reviewed = KeySet(
    "copie copies position ambitions ambition budget prix règles loi projet texte plan calendrier")

  private static let visited = KeySet("site sites page internet musée musées exposition")
}

extension SportCues {
  /// French words for games.
  package static let french = SportCues(
    stages: FrenchGrammar.phrases(
      """
      quart de finale; quarts de finale; huitième de finale; huitièmes de finale; seizième de finale; \
      seizièmes de finale; trente-deuxièmes de finale; demi-finale; demi-finales; en finale; \
      la finale du; la finale de la; la finale de; comptant pour; tie-break; à la mi-temps; match aller; \
      match retour; phase de poules; interrompue par la pluie; interrompu par la pluie; \
      tête de série; match nul; prolongations; tirs au but; sur le ring; poids lourds; poids-lourds; \
      simple dames; simple messieurs; en deux sets; en trois sets; en quatre sets; en cinq sets; \
      deux sets; trois sets; quatre sets; cinq sets; dernier set; cinq manches; \
      par ko; par k.-o.; à domicile; sur terre battue; sur gazon
      """),
    rounds: FrenchGrammar.phrases(
      """
      premier tour; deuxième tour; second tour; troisième tour; quatrième tour; 1er tour; 2e tour; \
      3e tour; tour préliminaire
      """),
    competitions: KeySet(
      """
      roland-garros wimbledon tournoi us-open open championnat masters internationaux ligue coupe
      championnats mondial mondiaux top14 jeux atp wta
      """),
    grounds: KeySet("stade court gymnase ring arène arena vélodrome patinoire dojo tatami"),
    beside: KeySet(
      """
      avant après pendant durant lors issue lendemain marge assister assisté occasion veille depuis
      tribune tribunes suivre regarder
      """),
    games: ["rencontre", "duel", "match", "face-à-face", "tête-à-tête", "choc", "affrontement"])
}

extension FictionCues {
  /// French words for what books, films and plays tell.
  package static let french = FictionCues(
    works: KeySet(
      """
      roman romans film films téléfilm série comédie thriller polar saga fiction biopic feuilleton
      docu-fiction court-métrage long-métrage bd manga conte sitcom dystopie uchronie mini-série
      dessinée
      """),
    tellers: KeySet(
      "pièce spectacle opéra ballet scénario épisode nouvelle histoire comédie album"),
    telling: KeySet(
      """
      imagine imaginent imaginait raconte racontent met relate narre évoque dépeint montre invente
      retrace conte suit reconstitue
      """),
    inside: KeySet("dans"),
    parts: FrenchGrammar.phrases(
      """
      dans le rôle de; dans le rôle d'; dans le rôle du; dans la peau de; dans la peau d'; incarne; \
      incarné par; incarnée par; joué par; jouée par; interprété par; interprétée par; campe; \
      joue le rôle; personnage de fiction; le héros du roman; l'héroïne du roman; le héros du film; imagine; imaginent; imaginait; dans la pièce de théâtre; \
      dans la pièce de; dans sa pièce de théâtre; dans une pièce de théâtre; dans sa nouvelle pièce
      """))
}

extension SuppositionCues {
  /// French words for what is only supposed or asked.
  package static let french = SuppositionCues(
    ifs: KeySet("si"), elidedIfs: KeySet("s'"), conceding: KeySet("même"),
    following: KeySet("bien"),
    wondering: KeySet(
      """
      savoir demande demandent demandé demandait ignore ignorent ignorait sait dire comme question
      vérifier
      """),
    openers: FrenchGrammar.phrases(
      """
      à supposer que; à supposer qu'; en supposant que; en supposant qu'; supposons que; supposons qu'; \
      en admettant que; en admettant qu'; admettons que; admettons qu'; à condition que; \
      à condition qu'; pourvu que; pourvu qu'; à moins que; à moins qu'; au cas où; dans le cas où; \
      dans l'hypothèse où; pour peu que; pour peu qu'; quand bien même; imaginons que; imaginons qu'; \
      imaginez que; imaginez qu'; \
      il aurait fallu que; il aurait fallu qu'; sans que; sans qu'; il se peut que; il se peut qu'
      """),
    asking: KeySet(
      """
      pourquoi comment quand où qui que qu' quoi quel quelle quels quelles combien lors lorsque
      """),
    indefinite: KeySet("un une des"))
}
