import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The id that Chromium gives an extension by its manifest's key: 32 letters a–p, one for each half byte. */
function extensionId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((half) => String.fromCharCode(97 + Number.parseInt(half, 16))).join('');
}

/**
 * A new empty profile in which the extension's icon is pinned to the toolbar, and no bubble about passwords or
 * translation covers it. A browser that does not know these preferences ignores them.
 */
export async function makeProfile(extension: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const profile = await mkdtemp(join(tmpdir(), 'nhac-han-demo-'));
  const preferences = {
    extensions: { pinned_extensions: [extensionId(key)] },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    translate: { enabled: false },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** A browser that has just ended may still write: removing is tried a few times. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
