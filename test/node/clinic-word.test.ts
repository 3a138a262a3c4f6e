import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readUnits} from '../../scripts/language/xliff.mjs';
import {clinicWords, forms} from '../../src/language/clinic-word/forms.js';
import {keepsItsWord, otherWord} from '../../src/language/clinic-word/index.js';
import {rewordings} from '../../src/language/clinic-word/reword.logic.js';
import {languages} from '../../src/language/language.js';
import {inLanguage, registerMessages, registerRewording} from '../../src/language/message.js';
import {faqContent} from '../../src/widgets/faq/faq.content.js';

/** Each language's own word for the patient's clinic, in the singular. */
const ownWords: Readonly<Record<string, RegExp>> = {
  en: /\bclinic\b/i,
  'en-US': /\bclinic\b/i,
  es: /\bclínica\b/i,
  fr: /\bcabinet\b/i,
  de: /\bPraxis\b/i,
  // "Procedura clinica" is another word.
  it: /(?<!procedura )\bclinica\b/i,
  'pt-BR': /\bclínica\b/i,
  nl: /\bkliniek\b/i,
  pl: /\bgabine(?:t|tu|towi|cie|tem)(?!\p{L})/iu,
  ar: /عياد[ةت]/,
  ja: /クリニック/,
  ko: /병원/,
  'zh-Hans': /诊所/,
};

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const messagesOf = (language: string): {id: string; text: string}[] =>
  (readUnits(language === 'en' ? 'en-US' : language) as Unit[])
    .map(({id, source, target}) => ({id, text: language === 'en' ? source : target}))
    .filter(({id}) => !keepsItsWord.test(id));

for (const language of languages)
  if (language !== 'en') {
    const words = new Map(messagesOf(language).map(({id, text}) => [id, text]));
    registerMessages(language, (id) => words.get(id));
  }

describe('another word for the clinic', () => {
  for (const language of languages)
    for (const word of clinicWords) {
      const {[word]: phrases, stays = []} = forms[language]!;
      if (!phrases) continue;
      const other = rewordings(language, phrases, stays);
      const messages = messagesOf(language);

      it(`${word} in ${language}: no message speaks of the patient’s clinic by the old word`, () => {
        const general = new RegExp(stays.join('|') || '(?!)', 'g');
        const left = messages
          .map(({id, text}) => `${id}: ${other(text)}`)
          .filter((text) => ownWords[language]!.test(text.replace(general, '')));
        assert.deepEqual(left, []);
        assert.ok(messages.filter(({text}) => other(text) !== text).length > 80, 'it is in many');
      });

      it(`${word} in ${language}: each phrase is of use`, () => {
        const without = (phrase: unknown) =>
          rewordings(
            language,
            phrases.filter((one) => one !== phrase),
            stays,
          );
        const idle = phrases.filter((phrase) => {
          if (phrases.length === 1) return false;
          const then = without(phrase);
          return messages.every(({text}) => then(text) === other(text));
        });
        assert.deepEqual(idle, []);
      });
    }

  it('takes the particles with it in Korean, where the word ends in a vowel', () => {
    const other = rewordings('ko', forms.ko!.centre!, forms.ko!.stays);
    const wrong = messagesOf('ko')
      .map(({text}) => other(text))
      .filter((text) => /센터(?:이|은|을|과|으로)/.test(text));
    assert.deepEqual(wrong, []);
  });

  it('is known in every language but where it is the language’s own', () => {
    const missing = languages.map((language) => [
      language,
      clinicWords.filter((word) => !forms[language]![word]).join(' '),
    ]);
    assert.deepEqual(Object.fromEntries(missing), {
      en: 'clinic',
      'en-US': 'clinic',
      es: 'clinic',
      fr: 'practice',
      de: 'practice',
      it: 'clinic',
      'pt-BR': 'clinic',
      nl: 'clinic',
      pl: 'practice',
      ar: 'clinic practice',
      ja: 'clinic',
      ko: '',
      'zh-Hans': 'clinic practice',
    });
  });

  it('keeps a capital, takes the longest phrase, and leaves longer words alone', () => {
    const other = rewordings('de', [
      ['clinic', 'practice'],
      ['der praxis', 'des Zentrums'],
      ['in der praxis', 'im Zentrum'],
      ['praxis', 'Zentrum'],
    ]);
    assert.equal(other('Your clinic. Clinic, clinical clinics'), 'Your practice. Practice, clinical clinics');
    assert.equal(other('In der Praxis, der Praxis'), 'Im Zentrum, des Zentrums');
    assert.equal(other('jeder Praxis; Hauspraxis'), 'jeder Zentrum; Hauspraxis');
  });

  it('is read under a name that is a language tag of its own, from the words of that language', () => {
    for (const [word, language, name, expected] of [
      ['practice', 'en', 'en-x-practice', 'Your practice'],
      [' Centre ', 'de', 'de-x-centre', 'Ihr Zentrum'],
      ['center', 'en-US', 'en-US-x-centre', 'Your center'],
    ] as const) {
      const other = otherWord(word, language, assert.fail)!;
      assert.equal(`${language}-x-${other.word}`, name);
      assert.deepEqual(Intl.getCanonicalLocales(name), [name]);
      registerRewording(name, language, other.reworded);
      assert.match(JSON.stringify(inLanguage(name, faqContent)), new RegExp(expected));
    }
    assert.equal(otherWord('practice', 'de', assert.fail), undefined, 'the language’s own');
  });

  it('leaves what is searched by as it is', () => {
    assert.match('faq.search.what', keepsItsWord);
    assert.match('jurisdictions.us.who', keepsItsWord);
    assert.doesNotMatch('faq.what.answer', keepsItsWord);
  });
});
