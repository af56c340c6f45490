import { toJsonSchema } from '@valibot/to-json-schema';
import { descriptionDefinitions, descriptionSchema } from '../../lib/sites/schema';

/**
 * The JSON schema of a system's description, for whoever writes one in an editor. It is worked out from the schema that
 * checks an import; what only a browser knows (CSS selectors) and what hangs on other members is refused there besides.
 */
export const systemSchema = (): object => ({
  title: 'Nhắc Hạn: mô tả hệ thống',
  description:
    "How Nhắc Hạn reads the pages of an e-document system. Labels and words are compared without case, tones' place, numbering before and colons behind.",
  ...toJsonSchema(descriptionSchema, {
    ignoreActions: ['check'],
    errorMode: 'throw',
    definitions: descriptionDefinitions,
  }),
});
