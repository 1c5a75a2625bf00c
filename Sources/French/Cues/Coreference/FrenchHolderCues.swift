package import Language
import Text

extension HolderCues {
  /// French words that say who holds an office.
  package static let french = HolderCues(
    openers: KeySet("contrairement face quant grâce suite conformément"),
    besides: KeySet("ainsi que qu'"),
    become: KeySet(
      """
      devenu devenue aujourd'hui désormais actuellement également autrefois jadis maintenant
      """),
    becomes: KeySet("devient"),
    indefinite: KeySet("un une des"),
    definite: KeySet("le la l'"),
    demonstratives: KeySet("ce cet cette"),
    epithets: KeySet(
      "milliardaire milliardaires homme femme candidat candidate opposant opposante animateur animatrice militant militante dissident dissidente dirigeant dirigeante"
    ),
    appointments: AppointmentCues(
      appointed: KeySet(
        """
        nommé nommée élu élue réélu réélue désigné désignée promu promue reconduit reconduite
        investi investie
        """),
      between: KeySet("comme en qualité de au poste à la fonction"),
      been: FrenchGrammar.grammar.been,
      posts: KeySet("poste fonction fonctions rôle charge mandat fauteuil portefeuille"),
      holding: KeySet(
        """
        occupe occupait occupera occupé exerce exerçait exerçant exercé assume assumait tient
        tenait quitte quittait
        """),
      replacing: KeySet(
        "remplacement remplacer remplace succède succéder succédant remplaçant")))
}
