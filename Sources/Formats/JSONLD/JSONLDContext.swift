/// The JSON-LD context of our exports: what each term means.
///
/// The terms of Web Annotation are scoped to annotations: its own context defines `Person`, `name`
/// and others anew, which would retype people. Documentation/Formats/json-ld.md explains each term.
let jsonLDContext = """
  {
    "@version": 1.1,
    "@vocab": "https://schema.org/",
    "schema": "https://schema.org/",
    "ev": "https://entrevue.example/ns#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "id": "@id",
    "type": "@type",
    "graph": "@graph",
    "startDate": {"@id": "schema:startDate", "@type": "xsd:date"},
    "endDate": {"@id": "schema:endDate", "@type": "xsd:date"},
    "datePublished": {"@id": "schema:datePublished", "@type": "xsd:date"},
    "eventStatus": {"@id": "schema:eventStatus", "@type": "@id"},
    "attendee": {"@id": "schema:attendee", "@type": "@id", "@container": "@set"},
    "location": {"@id": "schema:location", "@type": "@id"},
    "subjectOf": {"@id": "schema:subjectOf", "@type": "@id", "@container": "@set"},
    "memberOf": {"@id": "schema:memberOf", "@type": "@id", "@container": "@set"},
    "containedInPlace": {"@id": "schema:containedInPlace", "@type": "@id"},
    "areaServed": {"@id": "schema:areaServed", "@type": "@id"},
    "publisher": {"@id": "schema:publisher", "@type": "@id"},
    "url": {"@id": "schema:url", "@type": "@id"},
    "earliestBegin": {"@id": "sem:hasEarliestBeginTimeStamp", "@type": "xsd:date"},
    "latestBegin": {"@id": "sem:hasLatestBeginTimeStamp", "@type": "xsd:date"},
    "earliestEnd": {"@id": "sem:hasEarliestEndTimeStamp", "@type": "xsd:date"},
    "latestEnd": {"@id": "sem:hasLatestEndTimeStamp", "@type": "xsd:date"},
    "roleType": {"@id": "sem:roleType", "@type": "@id"},
    "accordingTo": {"@id": "sem:accordingTo", "@type": "@id", "@container": "@set"},
    "player": {"@id": "rdf:value", "@type": "@id"},
    "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id", "@container": "@set"},
    "generatedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "used": {"@id": "prov:used", "@type": "@id", "@container": "@set"},
    "associatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "confidence": {"@id": "itsrdf:taConfidence", "@type": "xsd:double"},
    "modality": {"@id": "ev:modality", "@type": "@vocab"},
    "held": "ev:held",
    "planned": "ev:planned",
    "cancelled": "ev:cancelled",
    "denied": "ev:denied",
    "meetingKind": {"@id": "ev:meetingKind", "@type": "@id"},
    "participation": {"@id": "ev:participation", "@type": "@id", "@container": "@set"},
    "inMeeting": {"@id": "ev:inMeeting", "@type": "@id"},
    "onBehalfOf": {"@id": "ev:onBehalfOf", "@type": "@id", "@container": "@set"},
    "dateBasis": {"@id": "ev:dateBasis", "@type": "@id", "@container": "@set"},
    "attestedOn": {"@id": "ev:attestedOn", "@type": "xsd:date", "@container": "@set"},
    "sourceCount": {"@id": "ev:sourceCount", "@type": "xsd:integer"},
    "rule": {"@id": "ev:rule"},
    "sha256": {"@id": "ev:sha256"},
    "inArticle": {"@id": "ev:inArticle", "@type": "@id"},
    "form": {"@id": "ev:form"},
    "mention": {"@id": "ev:mention", "@container": "@set"},
    "period": {"@id": "ev:period", "@type": "@id"},
    "firstAttested": {"@id": "ev:firstAttested", "@type": "xsd:date"},
    "lastAttested": {"@id": "ev:lastAttested", "@type": "xsd:date"},
    "placeCountry": {"@id": "ev:placeCountry", "@type": "@id"},
    "report": {"@id": "ev:report", "@type": "@id", "@container": "@set"},
    "reportedStart": {"@id": "ev:reportedStart", "@type": "xsd:date"},
    "reportedEnd": {"@id": "ev:reportedEnd", "@type": "xsd:date"},
    "reportedPlace": {"@id": "ev:reportedPlace"},
    "firstCandidate": {"@id": "ev:firstCandidate", "@type": "@id"},
    "secondCandidate": {"@id": "ev:secondCandidate", "@type": "@id"},
    "reason": {"@id": "ev:reason"},
    "zone": {"@id": "ev:zone", "@type": "@id"},
    "Annotation": {
    "@id": "oa:Annotation",
    "@context": {
      "motivation": {
        "@id": "oa:motivatedBy",
        "@type": "@vocab"
      },
      "identifying": "oa:identifying",
      "body": {
        "@id": "oa:hasBody",
        "@type": "@id"
      },
      "target": {
        "@id": "oa:hasTarget",
        "@type": "@id",
        "@context": {
          "source": {
            "@id": "oa:hasSource",
            "@type": "@id"
          },
          "selector": {
            "@id": "oa:hasSelector",
            "@type": "@id"
          },
          "TextQuoteSelector": "oa:TextQuoteSelector",
          "TextPositionSelector": "oa:TextPositionSelector",
          "SpecificResource": "oa:SpecificResource",
          "exact": "oa:exact",
          "prefix": "oa:prefix",
          "suffix": "oa:suffix",
          "start": {
            "@id": "oa:start",
            "@type": "xsd:nonNegativeInteger"
          },
          "end": {
            "@id": "oa:end",
            "@type": "xsd:nonNegativeInteger"
          }
        }
      }
    }
  }
  }
  """
