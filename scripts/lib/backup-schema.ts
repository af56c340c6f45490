import { toJsonSchema } from '@valibot/to-json-schema';
import { file } from '../../lib/backup';

/**
 * The JSON schema of an exported file, for whoever reads one without us. It is worked out from the schemas that check an
 * import; days and hours that do not exist are refused there besides.
 */
export const backupSchema = (): object => ({
  title: 'Nhắc Hạn: tệp xuất',
  description:
    'Everything that Nhắc Hạn keeps. `version` is that of the database; older ones are brought to the newest.',
  ...toJsonSchema(file, { ignoreActions: ['check', 'finite'], errorMode: 'throw' }),
});
