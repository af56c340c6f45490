import { expect, it } from 'vitest';
import { settingsOf } from '../../../lib/settings';
import { spokenTemplate, stepKey, words } from '../../../locales';

const templates = settingsOf({}).settings.steps.templates;

it('the template that comes with us is spoken in the language, with the same days', () => {
  expect(templates.map((template) => spokenTemplate(template, words('vi')))).toEqual(templates);
  expect(templates.map((template) => spokenTemplate(template, words('en')))).toEqual([
    {
      name: 'Written answer',
      steps: [
        { name: 'Draft', days: 5 },
        { name: 'Signature', days: 2 },
        { name: 'Issue', days: 0 },
      ],
    },
  ]);
});

it('one that people changed or wrote stays as they wrote it', () => {
  const [own] = structuredClone(templates);
  if (!own?.steps[0]) throw new Error('no template');
  own.steps[0].days = 6;
  expect(spokenTemplate(own, words('en'))).toBe(own);
});

it('a step that comes with us is the same in both languages, any other is itself', () => {
  expect(['Draft', 'Soạn thảo', 'Trình Chủ tịch'].map(stepKey)).toEqual(['Soạn thảo', 'Soạn thảo', 'Trình Chủ tịch']);
});
