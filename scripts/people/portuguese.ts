import type { Example } from './examples.ts'

/** Portuguese as it is written: Universal Dependencies take "da" apart into "de a", and "Tomé da Silva" with it. The names keep their marks. */
export function contracted({ text, people }: Example): Example {
  let out = ''
  let last = 0
  const shifts: (readonly [at: number, less: number])[] = []
  for (const found of text.matchAll(APART)) {
    const whole = CONTRACTIONS.get(found[0].toLowerCase()) as string
    const written = /^\p{Lu}/u.test(found[0]) ? whole.replace(/^./u, (letter) => letter.toUpperCase()) : whole
    out += text.slice(last, found.index) + written
    last = found.index + found[0].length
    shifts.push([last, found[0].length - written.length])
  }
  const moved = (at: number): number => shifts.reduce((sum, [from, less]) => (at >= from ? sum - less : sum), at)
  return { text: out + text.slice(last), people: people.map(([start, end]) => [moved(start), moved(end)]) }
}

const PRONOUNS = 'este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo ele ela eles elas'.split(' ')
const CONTRACTIONS = new Map([
  ...'de o:do|de a:da|de os:dos|de as:das|em o:no|em a:na|em os:nos|em as:nas|a o:ao|a a:à|a os:aos|a as:às|por o:pelo|por a:pela|por os:pelos|por as:pelas|em um:num|em uma:numa|em uns:nuns|em umas:numas|de aqui:daqui|de ali:dali|de onde:donde'
    .split('|').map((pair) => pair.split(':') as [string, string]),
  ...PRONOUNS.flatMap((word): [string, string][] => [[`de ${word}`, `d${word}`], [`em ${word}`, `n${word}`]]),
])
const APART = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’-])(?:${[...CONTRACTIONS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}'’-])`, 'giu')
