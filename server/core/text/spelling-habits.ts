import type { Script } from '../model.ts'

/** How a script or a language writes foreign names: what it doesn't tell apart. */
export type Habit = 'plain' | 'kana' | 'hangul' | 'korean' | 'tamil' | 'abjad' | 'han'

export function habitOfScript(script: Script): Habit {
  switch (script) {
    case 'Kana': return 'kana'
    case 'Hangul': return 'hangul'
    case 'Tamil': return 'tamil'
    case 'Arabic': case 'Hebrew': return 'abjad'
    case 'Han': return 'han'
    default: return 'plain'
  }
}

/** The habit of the script that a language is written in. */
export function habitOf(lang: string): Habit { return LANGUAGES.get(lang) ?? 'plain' }

const LANGUAGES: ReadonlyMap<string, Habit> = new Map([['ja', 'kana'], ['ko', 'hangul'], ['ta', 'tamil'], ['ar', 'abjad'], ['fa', 'abjad'], ['ur', 'abjad'], ['ps', 'abjad'], ['he', 'abjad'], ['yi', 'abjad'], ['zh', 'han']])

/** Sounds (see `soundsOf`) that are near each other for it, and what changing one for another costs; after "-", sounds that it may leave out, and what that costs. */
export const HABITS: Readonly<Record<Habit, readonly (readonly [sounds: string, cost: number])[]>> = {
  plain: [],
  kana: [['lr', 0.05], ['bv', 0.1], ['hf', 0.2], ['zj', 0.1], ['gj', 0.2], ['sS', 0.15], ['tC', 0.2], ['dj', 0.3], ['st', 0.4], ['sz', 0.2], ['nm', 0.3], ['-aeiou', 0.2], ['-r', 0.35], ['vu', 0.2], ['aeiou', 0.12]],
  hangul: [['lr', 0.05], ['pf', 0.05], ['bv', 0.05], ['zj', 0.05], ['jCz', 0.1], ['gj', 0.2], ['gk', 0.1], ['td', 0.1], ['bp', 0.1], ['sS', 0.1], ['st', 0.35], ['sz', 0.2], ['sj', 0.3], ['-aeiou', 0.2], ['-r', 0.35], ['vu', 0.2], ['aeiou', 0.1], ['nl', 0.3], ['hf', 0.2]],
  // Korea's own names, which others spell in several ways but not by ear.
  korean: [['lr', 0.05], ['jCz', 0.1], ['gk', 0.1], ['td', 0.1], ['bp', 0.1], ['sS', 0.1], ['vu', 0.2], ['aeiou', 0.1], ['-aeiou', 0.2]],
  tamil: [['kg', 0.05], ['td', 0.05], ['pb', 0.05], ['sC', 0.1], ['sS', 0.05], ['sj', 0.25], ['kh', 0.2], ['pf', 0.1], ['sz', 0.05], ['bv', 0.15], ['-aeiou', 0.25]],
  abjad: [['pb', 0.1], ['pf', 0.1], ['vf', 0.1], ['bv', 0.1], ['gj', 0.2], ['gk', 0.25], ['dz', 0.3], ['ts', 0.35], ['sS', 0.2], ['sz', 0.15], ['kC', 0.35], ['hk', 0.4], ['vuo', 0.15], ['-aeiou', 0.12], ['aeiou', 0.12]],
  han: [['lr', 0.1], ['td', 0.1], ['bp', 0.1], ['gk', 0.1], ['bv', 0.15], ['fv', 0.15], ['vu', 0.15], ['sSzjCc', 0.2], ['st', 0.4], ['hg', 0.4], ['hk', 0.4], ['gj', 0.2], ['nm', 0.2], ['-aeiou', 0.15], ['aeiou', 0.1], ['-r', 0.4], ['-n', 0.7]],
}
