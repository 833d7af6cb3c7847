const STRING = 'uima.cas.String'
const ANNOTATION = 'uima.tcas.Annotation'
const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api'

/** The custom layer of words tagged with kinds of humans' own; without a kind it is a remark on the named entity in the same place. */
export const OWN_LAYER = { name: 'webanno.custom.Corroborate', features: ['certainty', 'kind', 'note'] } as const

/** DKPro's built-in types with the features that we write: name, supertype, features with their ranges. */
const TYPES: readonly (readonly [name: string, supertype: string, features: readonly (readonly [name: string, range: string])[]])[] = [
  [`${DKPRO}.metadata.type.DocumentMetaData`, 'uima.tcas.DocumentAnnotation', [
    ['documentTitle', STRING], ['documentId', STRING], ['documentUri', STRING], ['collectionId', STRING], ['documentBaseUri', STRING], ['isLastSegment', 'uima.cas.Boolean'],
  ]],
  [`${DKPRO}.segmentation.type.Sentence`, ANNOTATION, [['id', STRING]]],
  [`${DKPRO}.segmentation.type.Token`, ANNOTATION, [['id', STRING], ['form', STRING]]],
  [`${DKPRO}.ner.type.NamedEntity`, ANNOTATION, [['value', STRING], ['identifier', STRING]]],
  [OWN_LAYER.name, ANNOTATION, OWN_LAYER.features.map((feature) => [feature, STRING] as const)],
]

/** The type system that our XMI files are written in. */
export const TYPE_SYSTEM = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <types>
${TYPES.map(([name, supertype, features]) => `    <typeDescription>
      <name>${name}</name>
      <description/>
      <supertypeName>${supertype}</supertypeName>
      <features>
${features.map(([feature, range]) => `        <featureDescription><name>${feature}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>\n`).join('')}      </features>
    </typeDescription>
`).join('')}  </types>
</typeSystemDescription>
`
