package import Language
import Text

extension BystanderCues {
  /// French words for names of people who are not there.
  package static let french = BystanderCues(
    namesakes: KeySet(
      """
      rue avenue boulevard place quai pont stade aéroport lycée collège école hôpital clinique musée
      théâtre prix trophée coupe fondation loi rapport affaire porte-avions navire paquebot frégate
      sous-marin gare station square impasse allée esplanade salle palais parc jardin barrage institut
      bibliothèque médiathèque bourse médaille challenge tournoi mémorial gymnase piscine caserne
      amphithéâtre amphi auditorium résidence promotion université faculté laboratoire centre maison
      crèche maternité pavillon bâtiment immeuble rond-point viaduc tunnel chemin route passage
      villa complexe vélodrome arena aréna hippodrome amendement décret plan chaire association
      cinéma conservatoire groupe-scolaire scolaire ehpad festival ferry cargo chalutier voilier
      """),
    qualifiers: KeySet(
      """
      littéraire général générale professionnel professionnelle public publique privé privée municipal
      municipale départemental régional universitaire technique hospitalier scientifique sportif
      sportive polyvalente primaire maternelle élémentaire culturel culturelle international national
      """),
    farewells: KeySet(
      """
      obsèques funérailles enterrement inhumation panthéonisation dépouille cercueil tombe tombeau
      mausolée cendres mémoire mort décès disparition assassinat deuil hommage hommages panthéon
      crémation sépulture veillée corps
      """),
    solemn: KeySet(
      """
      national nationaux nationale nationales officiel officielle officielles solennel solennelle
      solennels mortelle posthume posthumes populaire populaires militaires religieuses privées tragique
      brutale soudaine dernier derniers
      """))
}
