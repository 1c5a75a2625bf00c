package import Language

/// What single words of Spanish can be.
extension SpanishGrammar {
  /// Classes of words, one class a line of words.
  package static let classes: [(WordClass, String)] = [
    (
      .determiner,
      """
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus
      nuestro nuestra nuestros nuestras mi mis tu tus ambos ambas cada otro otra otros otras
      """
    ),
    (.possessive, "su sus"),
    (
      .preposition,
      """
      a al de del en con por para sin sobre bajo entre desde hasta hacia contra según durante tras
      ante mediante excepto salvo junto
      """
    ),
    (.conjunction, "y e o u ni pero sino mas"),
    (
      .subordinator,
      "que si cuando mientras porque aunque pues donde como luego conque cuyo cuya cuyos cuyas"
    ),
    (.relative, "que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
    (.subjectPronoun, "él ella ellos ellas yo nosotros ustedes usted"),
    (.reflexive, "se"),
    (.negation, "no"),
    (
      .auxiliary,
      """
      ha han había habían habrá habrán habría habrían hubo haya hayan habiendo es son fue fueron era
      eran será serán sería serían sea sean sido siendo estuvo estuvieron estaba estaban están
      """
    ),
    (
      .haveAuxiliary,
      "ha han había habían habrá habrán habría habrían hubo haya hayan habiendo haber he hemos"
    ),
    (
      .beAuxiliary,
      """
      es son fue fueron era eran será serán sería serían sea sean ser siendo sido estuvo estuvieron
      estaba estaban están
      """
    ),
    (
      .modal,
      """
      debe deben debía debían deberá deberán debería deberían puede pueden podía podían podrá podrán
      podría podrían pudo pudieron quiere quieren quería querían desea desean va van iba iban irá irán
      prevé prevén preveía planea planean planeaba espera esperan esperaba esperaban pretende
      pretenden tiene tenía tendrá tendrán acepta aceptó rechazó rechaza busca buscan buscará
      """
    ),
    (.weekday, "lunes martes miércoles jueves viernes sábado domingo"),
    (
      .month,
      """
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre
      """
    ),
    (
      .formerMarker,
      """
      ex antiguo antigua antiguos antiguas entonces difunto difunta fallecido fallecida exministro
      exministra expresidente expresidenta anterior
      """
    ),
    (
      .futureMarker,
      "futuro futura futuros futuras próximo próxima electo electa designado designada"
    ),
    (
      .officeModifier,
      """
      general generales adjunto adjunta adjuntos adjuntas ejecutivo ejecutiva permanente especial
      nacional regional federal provincial municipal principal supremo suprema plenipotenciario
      plenipotenciaria extraordinario extraordinaria interino interina saliente encargado encargada
      electo electa designado designada socialista comunista conservador conservadora republicano
      republicana demócrata popular político política diplomático diplomática militar liberal
      independentista nacionalista islamista constitucional honorario honoraria internacional local
      opositor opositora
      """
    ),
    (
      .institutionAdjective,
      """
      nacional nacionales general generales regional federal central supremo suprema constitucional
      internacional europeo europea europeos europeas africano africana árabe islámico islámica
      mundial popular democrático democrática republicano republicana socialista comunista superior
      judicial municipal provincial permanente real presidencial parlamentario parlamentaria militar
      electoral económico económica social católico católica ortodoxo penal administrativo
      administrativa interamericano interamericana iberoamericano iberoamericana latinoamericano
      latinoamericana exteriores legislativa legislativo
      """
    ),
    (.locative, "en a al hacia"),
    (
      .planningWord,
      """
      previsto prevista previstos previstas prevé prevén preveía programado programada programados
      programadas anunciado anunciada próximo próxima próximos próximas próximamente posible posibles
      eventual debe deben deberá deberán debería deberían debía espera esperan esperaba espere planea
      planean planeaba quiere quieren desea desean pretende pretenden va van iba iban propone propuso
      invitado invitada invita invitó futuro futura proyecto dispuesto dispuesta acordado acordaron
      agendado agendada tentativo
      """
    ),
    (
      .cancellingWord,
      """
      cancelado cancelada cancelados canceladas cancela canceló cancelaron cancelación aplazado
      aplazada aplaza aplazó aplazaron aplazamiento pospuesto pospuesta pospuso pospone suspendido
      suspendida suspendió suspende suspensión anulado anulada anuló postergado postergada postergó
      boicoteado boicoteada
      """
    ),
    (
      .denyingWord,
      """
      niega niegan negó negaron negado desmiente desmintió desmintieron desmentido rechaza rechazó
      rechazaron declinó descartó descarta
      """
    ),
    (
      .speechVerb,
      """
      dijo dice afirmó afirma declaró declara anunció anuncia señaló señala explicó explica aseguró
      asegura indicó indica subrayó destacó destaca añadió añade agregó agrega manifestó sostuvo
      advirtió advierte reiteró recordó insistió precisó comentó reveló expresó informó confirmó
      denunció criticó lamentó celebró pidió exigió escribió
      """
    ),
    (
      .groupNoun,
      """
      hombres mujeres dirigentes líderes ministros ministras presidentes mandatarios jefes cancilleres
      homólogos partes países diplomáticos rivales aliados candidatos socios funcionarios diputados
      delegaciones vecinos capitales naciones estados representantes políticos gobernantes gobiernos
      pareja
      """
    ),
    (.numeral, "dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    (
      .streetWord,
      """
      calle avenida plaza paseo puente estadio aeropuerto colegio escuela hospital centro museo teatro
      premio trofeo copa fundación ley informe caso estación parque sala biblioteca barrio carretera
      """
    ),
    (
      .portfolio,
      """
      asuntos exteriores interior defensa economía finanzas hacienda justicia cultura salud sanidad
      educación trabajo agricultura transporte transportes ambiente medio energía comercio industria
      turismo investigación vivienda deporte deportes juventud cooperación comunicación comunicaciones
      inmigración migraciones presupuesto agua minas minería petróleo infraestructura infraestructuras
      urbanismo innovación planificación desarrollo relaciones seguridad igualdad mujer familia empleo
      formación pesca ciencia universidades tecnología tecnologías gobernación obras públicas consumo
      inclusión política territorial función transición ecológica digital culto fomento crédito
      producción ambiental social sociales
      """
    ),
    (
      .venueNoun,
      """
      palacio sede hotel castillo residencia embajada villa campamento base aeropuerto ayuntamiento
      despacho oficina centro iglesia catedral mezquita universidad estadio museo teatro monasterio
      basílica cancillería
      """
    ),
    (
      .particle,
      """
      de del la las los y e san santa da dos das di van von der den al el ben bin ibn mac st
      """
    ),
  ]
}
