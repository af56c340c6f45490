import { spawn } from 'node:child_process';

export interface RunResult {
  /** Exit status; null when a signal or the time limit ended it, or when it could not be started. */
  readonly code: number | null;
  /** Everything it wrote, both streams in the order of arrival. */
  readonly output: string;
  readonly timedOut: boolean;
}

export interface RunOptions {
  readonly timeoutMs: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Also show the output on the console as it comes: on stdout for a suite, on stderr where stdout is an answer. */
  readonly echo?: 'stdout' | 'stderr';
}

const POSIX = process.platform !== 'win32';

/**
 * Runs a program to its end. Never throws: a program that is missing gives code null and the reason as output.
 * The program leads a process group of its own, so that a time limit or Ctrl+C ends its children too.
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: POSIX,
      windowsHide: true,
    });
    let output = '';
    let timedOut = false;

    const kill = (signal: NodeJS.Signals) => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        if (POSIX) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // ESRCH: the group ended between the check and the signal.
      }
    };
    const interrupt = (signal: NodeJS.Signals) => {
      kill(signal);
      process.exit(130);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill('SIGKILL');
    }, options.timeoutMs);
    const finish = (result: RunResult) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.echo) process[options.echo].write(chunk);
    };

    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => finish({ code: null, output: error.message, timedOut }));
    child.on('close', (code) => finish({ code, output, timedOut }));
  });
}
