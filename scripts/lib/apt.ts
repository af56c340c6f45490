/** Installing with apt, where that needs no password: as root or by a sudo that asks nothing. */

import { run } from './run';

const MINUTE = 60_000;

/** The words to put before apt-get, or null where apt cannot be used. */
async function aptPrefix(): Promise<string[] | null> {
  if (process.platform !== 'linux') return null;
  if ((await run('apt-get', ['--version'], { timeoutMs: 10_000 })).code !== 0) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = await run('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
  return sudo.code === 0 ? ['sudo', '-n'] : null;
}

/**
 * Installs packages without recommended ones.
 * @returns true when apt says that they are installed; false when apt cannot be used or fails.
 */
export async function aptInstall(...packages: string[]): Promise<boolean> {
  const prefix = await aptPrefix();
  if (!prefix) return false;
  const apt = async (...args: string[]) => {
    // Another apt may be at work: wait for its locks instead of failing.
    const line = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
    ];
    const [command = 'env', ...rest] = [...line, ...args];
    const result = await run(command, rest, { timeoutMs: 10 * MINUTE });
    if (result.code !== 0) console.error(result.output.trim().split('\n').slice(-3).join('\n'));
    return result.code === 0;
  };
  // Lists may be unreachable and yet good enough: the install decides.
  await apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}
