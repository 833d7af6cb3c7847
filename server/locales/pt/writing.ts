import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: ',', group: '. ', dateOrder: 'dmy',
  caseEndings: '', nounEndings: 's|es',
  functionWords: 'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|ao|à|aos|às|em|no|na|nos|nas|num|numa|pelo|pela|pelos|pelas|por|para|com|sem|sob|sobre|entre|até|desde|após|contra|durante|segundo|e|ou|que|se|seu|sua|seus|suas|lhe|lhes|me|nós|é|são|era|eram|foi|foram|ser|sido|sendo|está|estão|estava|estavam|estar|tem|têm|tinha|tinham|ter|há|houve|haver|será|serão|seria|vai|vão|pode|podem|poderia|deve|devem|fez|fazer|disse|diz|não|nem|sim|já|mais|menos|muito|também|além|mas|porém|embora|porque|pois|como|quando|onde|quem|qual|quais|cujo|cuja|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|isso|isto|aquilo|deste|desta|desse|dessa|neste|nesta|nesse|nessa|ele|ela|eles|elas|dele|dela|deles|delas|você|eu|todo|toda|todos|todas|outro|outra|outros|outras|enquanto|assim|ainda|depois|antes|mesmo|mesma|cada|nada|algo|alguns|algumas|tão|só|apenas|então|agora|num|numas|nuns|sua|minha|meu|nosso|nossa|pelo|lo|entretanto|contudo|vão|sempre|nunca|alguém|ninguém|tudo|através|cerca|todavia|portanto|aí|aqui|ali|lá|nenhum|nenhuma|algum|alguma|qualquer|pouco|bem|tanto|tenha|seja|sejam|fosse|for|havia|haviam|afirmou',
  letters: 'ãõÃÕ',
  abbreviations: 'sr|sra|srta|dr|dra|prof|profa|gen|cel|maj|cap|ten|sgt|eng|des|dep|sen|gov|av|r|nº|n|núm|pág|p|art|aprox|etc|vs|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|seg|ter|qua|qui|sex|sáb|dom|ltda|s.a|cia|hab|máx|mín|d|dom|pe',
} as const satisfies Writing
