import { ACT_MESSAGES } from './act-messages.ts'
import { isolated } from './isolated.ts'
import { RULE_MESSAGES } from './rule-messages.ts'
import { VERSION_MESSAGES } from './version-messages.ts'

/**
 * Every sentence that the server shows, in one table: keyed, with named parameters, so that another language is another table.
 * A template is plain text; "{name}" stands for a parameter. Where a form depends on a number, `one` and `other` are chosen by `count`.
 */
export type Template = string | { readonly one: string; readonly other: string }

const ENGLISH = {
  // Kinds
  'kind.person': 'person',
  'kind.figure': 'figure',
  'kind.date': 'date',
  'kind.note': 'note',

  // Figures in words
  'figure.=': '{value}',
  'figure.~': 'about {value}',
  'figure.>': 'more than {value}',
  'figure.>=': 'at least {value}',
  'figure.<': 'less than {value}',
  'figure.<=': 'up to {value}',
  'figure.vague': '{value} or more, no exact number',
  'figure.range': '{value} to {max}',

  'number.million': '{number} million',
  'number.billion': '{number} billion',
  'number.trillion': '{number} trillion',

  // Dates in words
  'date.day': '{day} {month} {year}',
  'date.day-without-year': '{day} {month}, year unknown',
  'date.day-of-month': '{day} {month}',
  'date.month': '{month} {year}',
  'date.month-without-year': '{month}, year unknown',
  'date.week': 'week {week} of {year}, {monday} to {sunday}',
  'date.weekend': 'the weekend of {saturday}',
  'date.some-weekend': 'a weekend, not known which',
  'date.such-day': 'such day',
  'date.week-without-year': 'week {week}, year unknown',
  'date.quarter-without-year': 'quarter {quarter}, year unknown',
  'date.some-day': 'a day, not known which',
  'date.some-day-of-month': 'day {day} of a month, not known which',
  'date.some-week': 'a week, not known which',
  'date.some-month': 'a month, not known which',
  'date.some-quarter': 'a quarter, not known which',
  'date.some-year': 'a year, not known which',
  'date.quarter': 'quarter {quarter} of {year}',
  'date.season': '{season} {year}',
  'date.season-without-year': '{season}, year unknown',
  'date.decade': 'the {year}s',
  'date.century': 'the years {from} to {to}',
  'date.time': '{day}, {time}',
  'date.weekday': 'a {weekday}, week unknown',
  'date.range': 'from {from} to {to}',
  'date.past': 'some time in the past',
  'date.present': 'now',
  'date.future': 'some time in the future',
  'date.with-weekday': '{weekday}, {day}',
  'season.SP': 'spring',
  'season.SU': 'summer',
  'season.FA': 'autumn',
  'season.WI': 'winter',

  // Relations
  'relation.agrees': 'agrees',
  'relation.compatible': 'compatible',
  'relation.differs': 'differs',
  'relation.differs-later': 'differs, later report',
  'relation.differs-earlier': 'differs, earlier report',
  'relation.settled': 'differs, settled by you',

  // Hover
  'hover.title': '{reading} · {kind}',
  'hover.uncertain': 'Uncertain: this may not be a {kind} at all. Nothing is concluded from it alone.',
  'hover.tagged': 'Tagged by hand.',
  'said.somebody': 'By hand',
  'said.by': '{who}: {what}',
  'said.decided': '{who} decided: {what}',
  'said.not': 'not a {kind}',
  'said.sure': 'sure',
  'said.unsure': 'unsure',
  'said.both': 'both are right',
  'said.neither': 'neither is right',
  'said.nothing': 'nothing here',
  'said.note': 'note: {note}',
  'hover.because': 'Read from: {reasons}.',
  'hover.publication': 'Taken for the day of publication: {because}.',
  'hover.source': 'Source',
  'hover.says': 'Says',
  'hover.relation': 'Relation',
  'hover.no-other-source': 'No other source in the folder says anything about this.',
  'hover.more-sources': { one: '{count} more source', other: '{count} more sources' },
  'hover.linked-because': 'Why {source} is taken for the same fact: {reasons}',
  'hover.same': 'same: {same}',
  'hover.spellings-here': 'Written here: {spellings}',
  'hover.spelling-count': '{text} ({count})',
  'hover.roles': 'Roles: {roles}',
  'hover.role-elsewhere': '{role} ({source})',
  'hover.how-often': 'How often',
  'hover.other-names': 'Also: {names}',
  'hover.mentions': { one: '{count} mention', other: '{count} mentions' },
  'hover.only-here': 'No other source in the folder names this person.',
  'hover.alternative': 'Could also be read as {other}.',

  // Diagnostics
  'conflict.camp': { one: '{name}: {reading}', other: '{count} sources: {reading}' },
  'conflict.this': 'this one: {reading}',
  'conflict.this-with-others': { one: 'this one and {count} other: {reading}', other: 'this one and {count} others: {reading}' },
  'conflict.earliest': 'first reported by {name}',
  'conflict.earliest-this': 'first reported by this one',
  'conflict.more-readings': { one: '{count} more reading', other: '{count} more readings' },
  'conflict.about': '{what} — {message}',
  'conflict.age': 'age of {name}',
  'conflict.related': '{reading}: {quote}',
  'conflict.related-report': '{reading} ({relation}): {quote}',
  'spelling.two-in-article': '“{words}” is also written “{usual}” in this article.',
  'spelling.unlike-folder': '“{words}” is written “{usual}” in most other sources of the folder.',
  'spelling.related': 'here “{usual}”',
  'date-unresolved.no-publication': '“{words}” can’t be tied to a day: it isn’t known when this article was published.',
  'date-unresolved.open': '“{words}” can’t be tied to a day: the text leaves it open.',
  'date-ambiguous': '“{words}” is read as {reading}; it could also be {other}.',
  'weekday-mismatch': '“{words}”: {day} was a {is}, not a {said}. Either the weekday should be {is}, or the date is wrong: the nearest {said} was {nearest}, and {dayMonth} is a {said} in {year}.',
  'weekday-mismatch.no-day': '“{words}”: this day is a {is}, not a {said}.',
  'impossible-date': '“{words}”: there is no such day in the calendar.',
  'impossible-date.month': '“{words}”: there is no such day in the calendar; {month} has {days} days.',
  'impossible-date.february': '“{words}”: there is no such day in the calendar; February has 28 days, and 29 in a leap year.',
  'self-contradiction': 'Here {reading}, but {other} elsewhere in this article.',
  'self-contradiction.related': 'here {reading}',
  'orphan-annotation': 'The words “{words}” that were annotated as {kind} are no longer in this text. The annotation is kept in the sidecar.',
  'orphan-annotation.unknown-kind': 'The words “{words}” that were annotated are no longer in this text. The annotation is kept in the sidecar.',
  'moved-annotation': 'The annotation of “{words}” was made in another place, or between other words, and was found here.',
  'moved-annotation.other-form': 'The annotation of “{words}” stands on “{now}” now: the same name in another case, or perhaps somebody else’s.',
  'value-drift': 'This was annotated when it read “{words}”. It says something else now.',
  'value-drift.now': 'This was annotated when it read “{words}”. Now it reads “{now}”.',
  'invalid-sidecar.one-annotation': 'An annotation in the sidecar can’t be understood. It is kept as it is and not used: {detail}',
  'invalid-sidecar.not-json': 'The annotation sidecar is not valid JSON and is left untouched: {detail}',
  'invalid-sidecar.not-a-page': 'The annotation sidecar is not a Web Annotation page and is left untouched: {detail}',
  'invalid-sidecar.newer-version': 'The annotation sidecar was written by a newer version of Corroborate and is left untouched: {detail}',
  'invalid-sidecar.too-large': 'The annotation sidecar is too large to be read and is left untouched: {detail}',
  'invalid-sidecar.bad-annotation': 'An annotation in the sidecar can’t be understood; the sidecar is left untouched: {detail}',
  'invalid-sidecar.unreadable': 'The annotation sidecar can’t be read and is left untouched: {detail}',
  'invalid-sidecar.conflict': 'The annotation sidecar holds an unfinished merge ({detail}). The annotations of both sides are used, and are written as one with your next annotation.',
  'invalid-sidecar.unwritable': 'The annotation sidecar can’t be written; your annotations count until the editor closes and are written with the next change: {detail}',
  'source.read-only': 'This article belongs to a source folder, in which nothing is written.',
  'trouble.too-large': 'This file has {size} MB. Articles of more than {limit} MB are not read.',
  'trouble.cut-short': 'This file is very long: only the first {analysed} of its {length} characters are read.',
  'trouble.binary': 'This file is not text. It is not read.',
  'trouble.not-utf8': 'This file is not encoded as UTF-8. It is not read; save it as UTF-8 to have it compared.',
  'trouble.unreadable': 'This file can’t be read: {detail}',

  // Lenses and status
  'count.articles': { one: '{count} article', other: '{count} articles' },
  'count.people': { one: '{count} person', other: '{count} people' },
  'count.figures': { one: '{count} figure', other: '{count} figures' },
  'count.dates': { one: '{count} date', other: '{count} dates' },
  'count.corroborated': '{count} corroborated',
  'count.conflicts': { one: '{count} conflict', other: '{count} conflicts' },
  'count.words': { one: '{count} word', other: '{count} words' },
  'count.common': { one: '{count} fact in common', other: '{count} facts in common' },
  'count.agree': { one: '{count} source agrees', other: '{count} sources agree' },
  'count.compatible': { one: '{count} compatible', other: '{count} compatible' },
  'count.differ': { one: '{count} differs', other: '{count} differ' },
  'count.settled': { one: '{count} settled', other: '{count} settled' },
  'lens.export': 'Export sidecar',
  'lens.compared': { one: 'Compared with {count} source', other: 'Compared with {count} sources' },
  'lens.alone': 'Nothing to compare it with: open a folder with other articles about the same event',
  'lens.no-other': 'No other article in the folder tells the same story',
  'lens.published': 'Published {day}',
  'lens.not-published': 'Day of publication unknown: set it',
  'count.places-in-conflict': { one: '{count} place in conflict', other: '{count} places in conflict' },
  'status.clean': 'Corroborate: {corroborated}',
  'status.alone': 'Corroborate: no other article to compare with',
  'status.conflicts': 'Corroborate: {conflicts}, {corroborated}',
  'status.tooltip': '{articles}: {people}, {figures}, {dates}, {corroborated}, {conflicts}',

  // Document links and hints
  'link.tooltip': '{name}, {relation}: {quote}',
  'hint.date': 'Read as {reading}. {because}',
  'hint.figure': 'Read as {reading}.',

  // Actions
  'action.tag': 'Tag “{words}” as {kind}',
  'action.tag-all': 'Tag all {count} “{words}” in this article as {kind}',
  'action.tag-folder': 'Tag every “{words}” in the folder as {kind}',
  'action.confirm': '“{words}” is a {kind}: confirm it',
  'action.untag': '“{words}” is not a {kind}',
  'action.untag-all': 'None of the {count} “{words}” in this article is a {kind}',
  'action.untag-folder': 'No “{words}” in the folder is a {kind}, however written',
  'action.remove-tag': 'Remove the tag of “{words}”',
  'action.retag': '“{words}” is a {kind}, not a {from}',
  'action.retag-own': '“{words}”: {kind}, not {from}',
  'action.retag-all': 'All {count} “{words}” in this article: {kind}, not {from}',
  'action.retag-folder': 'Every “{words}” in the folder, however written: {kind}, not {from}',
  'action.pick-tag': 'Tag “{words}” as…, here or everywhere',
  'action.remove-label': 'Remove the tag “{kind}” of “{words}”',
  'action.reading.person': 'Say who “{words}” is…',
  'action.reading.figure': 'Change the value of “{words}”…',
  'action.reading.date': 'Change the date of “{words}”…',
  'action.sure': 'I am sure of “{words}”',
  'action.unsure': 'I am not sure of “{words}”',
  'action.note': 'Add a note to “{words}”…',
  'action.note-change': 'Change the note on “{words}”…',
  'action.published': 'Published {day} ({detail})',
  'action.pick-published': 'Set the day of publication…',
  'action.spelling': 'Write “{usual}” here',
  'action.spelling-all': 'Write “{usual}” everywhere in this article ({count})',
  'action.camp': { one: '{name} ({reading})', other: 'the {count} others ({reading})' },
  'action.different-event': 'Different events: don’t compare with {other}',
  'action.this-right': 'This source is right, not {other}',
  'action.other-right': { one: '{name} is right: {reading}', other: 'The {count} others are right: {reading}' },
  'action.same-event': 'Both are right, one is an update: {other}',
  'action.same-person': 'The same person as {name} ({source})',
  'action.different-person': 'Not the same person as {name} ({source})',
  'action.ignore': 'Ignore conflicts here',
  'action.other-story': 'Not the same story: don’t compare with {name} at all',
  'action.pick-story': 'Not the same story…',
  'action.weekday': 'Change “{said}” to “{is}”',
  'action.place-orphan': 'Put the lost annotation of “{words}” on “{now}”',
  'action.place-drifted': 'The annotation holds for “{now}” as well',
  'action.place-moved': 'The annotation of “{words}” belongs here',
  'action.mend-sidecar': 'Write the annotations of both sides as one sidecar',
  'action.drop-orphan': 'Remove the lost annotation of “{words}”',
  'action.drop-drifted': 'Remove the annotation made on “{words}”',
  'action.undo': 'Undo the last annotation in this article',
  'action.export': 'Export annotation sidecar',

  // Publication date candidates
  'published.user': 'set by you',
  'published.front-matter': 'from the head of the file',
  'published.header': 'from the line above the article',
  'published.dateline': 'from the dateline',
  'published.weekday': 'weekday and day fit this year',
  'published.url': 'from the address',
  'published.footer': 'from the foot of the article',
  'published.in-text': 'named in the text: “{words}”',
  'published.elsewhere': 'day of publication of {name}',

  // Symbols, rename, completion
  'symbols.people': 'People',
  'symbols.figures': 'Figures',
  'symbols.dates': 'Dates',
  'rename.nothing': 'There is no person’s name here.',
  'rename.empty': 'A name needs at least one letter.',
  'rename.line-break': 'A name can’t contain a line break.',
  'completion.known': { one: 'in {count} article of this folder', other: 'in {count} articles of this folder' },

  ...ACT_MESSAGES,
  ...VERSION_MESSAGES,
  ...RULE_MESSAGES,
} as const satisfies Readonly<Record<string, Template>>

export type MessageKey = keyof typeof ENGLISH

type TextOf<T extends Template> = T extends { readonly one: infer One; readonly other: infer Other } ? One | Other | '{count}' : T
type ParamNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never
export type MessageParams<Key extends MessageKey> = { readonly [Name in ParamNames<TextOf<(typeof ENGLISH)[Key]>>]: Name extends 'count' ? number : string }

/** A message with its parameters filled in. Parameters are taken as they are: what comes from an article is escaped where markup is made. */
export function say<Key extends MessageKey>(key: Key, ...[params]: keyof MessageParams<Key> extends never ? [] : [MessageParams<Key>]): string {
  return fill(ENGLISH[key], params ?? {})
}

/** What a rule did with the words, as a sentence, more exactly where the table knows the detail; an unknown rule is named rather than hidden. */
export function sayRule(rule: string, words: string, detail?: string): string {
  const template = ruleTemplate(`rule.${rule}.${detail}`) ?? ruleTemplate(`rule.${rule}`)
  return template === undefined ? fill(RULE_MESSAGES['rule-unknown'], { rule, words }) : fill(template, { words, detail: detail ?? '' })
}

/** Whether the table has a sentence for a rule. */
export function isWorded(rule: string): boolean { return ruleTemplate(`rule.${rule}`) !== undefined }

function ruleTemplate(key: string): Template | undefined {
  return Object.hasOwn(RULE_MESSAGES, key) ? (RULE_MESSAGES as Readonly<Record<string, Template>>)[key] : undefined
}

function fill(template: Template, params: Readonly<Record<string, string | number>>): string {
  const text = typeof template === 'string' ? template : template[PLURALS.select(Number(params['count'])) === 'one' ? 'one' : 'other']
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => shown(params[name]))
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? NUMBERS.format(value) : isolated(value ?? '')
}

/** The language of this table, and so of whoever reads it. */
export const LANGUAGE = 'en'
const PLURALS = /* @__PURE__ */ new Intl.PluralRules(LANGUAGE)
const NUMBERS = /* @__PURE__ */ new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 6 })
