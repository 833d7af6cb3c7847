import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/pa/territories.ts'

// What newspapers also say.
const papers = {
  US: 'ਅਮਰੀਕਾ|ਯੂਐਸ|ਯੂਐਸਏ|ਸੰਯੁਕਤ ਰਾਜ', GB: 'ਬਰਤਾਨੀਆ|ਬ੍ਰਿਟੇਨ|ਯੂਕੇ|ਇੰਗਲੈਂਡ|ਸਕਾਟਲੈਂਡ|ਵੇਲਜ਼', RU: 'ਰੂਸ', KP: 'ਉੱਤਰੀ ਕੋਰੀਆ|ਉੱਤਰ ਕੋਰੀਆ', KR: 'ਦੱਖਣੀ ਕੋਰੀਆ|ਦੱਖਣ ਕੋਰੀਆ', SA: 'ਸਾਊਦੀ|ਸਾਊਦੀ ਅਰਬ|ਸਊਦੀ ਅਰਬ', AE: 'ਯੂਏਈ|ਸੰਯੁਕਤ ਅਰਬ ਅਮੀਰਾਤ', CN: 'ਚੀਨ', PS: 'ਫ਼ਲਸਤੀਨ|ਫਲਸਤੀਨ|ਗਾਜ਼ਾ|ਗਾਜ਼ਾ ਪੱਟੀ|ਪੱਛਮੀ ਕੰਢਾ', IL: 'ਇਜ਼ਰਾਈਲ|ਇਸਰਾਈਲ', UA: 'ਯੂਕਰੇਨ',
  DE: 'ਜਰਮਨੀ', JP: 'ਜਾਪਾਨ|ਜਪਾਨ', TR: 'ਤੁਰਕੀ', AF: 'ਅਫ਼ਗਾਨਿਸਤਾਨ', BD: 'ਬੰਗਲਾਦੇਸ਼', LK: 'ਸ੍ਰੀਲੰਕਾ|ਸ਼੍ਰੀਲੰਕਾ', MM: 'ਮਿਆਂਮਾਰ', CH: 'ਸਵਿਟਜ਼ਰਲੈਂਡ', AU: 'ਆਸਟ੍ਰੇਲੀਆ|ਆਸਟਰੇਲੀਆ', IR: 'ਈਰਾਨ|ਇਰਾਨ', IQ: 'ਇਰਾਕ', IN: 'ਭਾਰਤ|ਹਿੰਦੁਸਤਾਨ', PK: 'ਪਾਕਿਸਤਾਨ|ਪਾਕਿ', NL: 'ਨੀਦਰਲੈਂਡ|ਹਾਲੈਂਡ', NZ: 'ਨਿਊਜ਼ੀਲੈਂਡ', ZA: 'ਦੱਖਣੀ ਅਫ਼ਰੀਕਾ', QA: 'ਕਤਰ', ES: 'ਸਪੇਨ', TW: 'ਤਾਈਵਾਨ', CA: 'ਕੈਨੇਡਾ|ਕਨੇਡਾ', ID: 'ਇੰਡੋਨੇਸ਼ੀਆ', NP: 'ਨੇਪਾਲ', FR: 'ਫਰਾਂਸ', IT: 'ਇਟਲੀ', SY: 'ਸੀਰੀਆ', EG: 'ਮਿਸਰ',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
