/**
 * What each rule of the recognisers and the linker did, in words, for the hover: "rule." and the rule's id, with `{words}` for the words
 * that it used. A part of the message table in `messages.ts`. Where a modifier says more, its sign follows the id.
 */
export const RULE_MESSAGES = {
  'rule-unknown': '{rule}: {words}',

  // Numbers and figures
  'rule.number-digits': 'number “{words}”',
  'rule.number-words': 'number word “{words}”',
  'rule.number-mixed': 'digits with a number word, “{words}”',
  'rule.distributive': '“{words}” says how many each',
  'rule.range': '“{words}” names a lower and an upper end',
  'rule.either-number': '“{words}” means one number or the other',
  'rule.vague': '“{words}” tells only the order of magnitude',
  'rule.modifier': '“{words}” bounds the number',
  'rule.modifier.~': '“{words}” means about',
  'rule.modifier.>': '“{words}” means more than',
  'rule.modifier.>=': '“{words}” means at least',
  'rule.modifier.<': '“{words}” means less than',
  'rule.modifier.<=': '“{words}” means at most',
  'rule.bounding-word': '“{words}” beside it bounds the number',
  'rule.bounding-word.~': '“{words}” beside it means about',
  'rule.bounding-word.>': '“{words}” beside it means more than',
  'rule.bounding-word.>=': '“{words}” beside it means at least',
  'rule.bounding-word.<': '“{words}” beside it means less than',
  'rule.bounding-word.<=': '“{words}” beside it means at most',
  'rule.currency': '“{words}” is the currency',
  'rule.unit': '“{words}” is the unit',
  'rule.counted': '“{words}” is what is counted',
  'rule.counted-unknown': '“{words}” is what is counted; the word is in no table',
  'rule.counted-state': '“{words}”: people are counted, the noun is left out',
  'rule.counted-before': '“{words}” before it says what is counted',
  'rule.counted-elided': '“{words}”: what is counted was said at the figure before',
  'rule.counted-whole': '“{words}” is the whole that it is a part of, and tells what is counted',
  'rule.age': '“{words}” tells an age',

  // Dates: what was said
  'rule.date-calendar': '“{words}” names a date of the calendar',
  'rule.date-weekday': '“{words}” names a day of the week',
  'rule.date-relative': '“{words}” is said from the day of writing',
  'rule.date-anaphoric': '“{words}” is counted from a date named before it',
  'rule.date-period': '“{words}” names a period',
  'rule.date-range': '“{words}” has a beginning and an end',
  'rule.date-vague': '“{words}” names no exact time',

  // Dates: how they were resolved
  'rule.resolved-relative': 'counted from the day of publication, {words}',
  'rule.resolved-anaphoric': 'counted from the last date before it, {words}',
  'rule.resolved-weekday-past': 'the last such day up to the day of publication, {words}',
  'rule.resolved-weekday-future': 'the next such day from the day of publication, {words}',
  'rule.tense-past': '“{words}” speaks of the past',
  'rule.tense-future': '“{words}” speaks of the future',
  'rule.inferred-year-sentence': 'the year {words} stands in the same sentence',
  'rule.inferred-year-paragraph': 'the year {words} stands before it in the paragraph',
  'rule.inferred-year-publication': 'the year is not said; the nearest to the day of publication, {words}, was taken',
  'rule.not-resolved': 'the text leaves it open: {words}',

  // The day of publication
  'rule.publication-user': 'set by you: {words}',
  'rule.publication-url': 'the address has the date: “{words}”',
  'rule.publication-weekday': 'weekday and day together fit few years: “{words}”',
  'rule.publication-since': 'the latest year that the text looks back on is {words}',
  'rule.publication-footer': 'the date at the foot of the article: “{words}”',
  'rule.publication-dateline': 'the dateline: “{words}”',
  'rule.publication-header': 'the line above the article: “{words}”',
  'rule.publication-updated': 'the article says when it was updated: “{words}”',
  'rule.publication-label': 'the article says when it was published: “{words}”',

  // People
  'rule.tagger': '“{words}” reads like a name, by its letters and its neighbours',
  'rule.title-before': '“{words}” before it is a title',
  'rule.honorific': '“{words}” is said to people',
  'rule.initials': '“{words}”: initials before a name',
  'rule.given-name': '“{words}” is a given name',
  'rule.name-suffix': '“{words}” ends as names of people do',
  'rule.acronym': '“{words}”: the initials of a person named in the article',
  'rule.particle': 'names have “{words}” inside',
  'rule.speaker': '“{words}”: somebody says something',
  'rule.known-in-article': 'the article names “{words}” elsewhere',

  // Humans
  'rule.tagged-by-hand': 'tagged by hand: “{words}”',

  // Links; the words are ids of concepts, names and values
  'rule.link-same-unit': 'same unit ({words})',
  'rule.link-same-event': 'same event ({words})',
  'rule.link-near-event': 'same event nearby ({words})',
  'rule.link-same-thing': 'same thing ({words})',
  'rule.link-same-person': 'same people ({words})',
  'rule.link-same-place': 'same places ({words})',
  'rule.link-same-words': 'words in common',
  'rule.link-same-neighbour': 'same figures or dates beside it ({words})',
  'rule.link-same-value': 'same value',
  'rule.link-other-value': 'another value',
  'rule.link-same-story': 'articles about the same story',
  'rule.link-same-part': 'same part of the article',
  'rule.link-human-ignored': 'you said that this is to be ignored',
  'rule.link-human-same-event': 'you said that it is the same event',
  'rule.link-human-this-right': 'you said that this source is right',
  'rule.link-human-other-right': 'you said that the other source is right',
} as const
