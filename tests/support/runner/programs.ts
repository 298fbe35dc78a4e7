import { spawn } from 'node:child_process';

/** Runs a program and keeps all that it says; what cannot be started has failed. */
export function runProgram(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const said: string[] = [];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const streams = [child.stdout, child.stderr];
    for (const stream of streams) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => said.push(text));
    }
    child.on('error', (error) => {
      said.push(`${program}: ${error.message}\n`);
    });
    child.on('exit', () => {
      // Something that the program left running may hold its streams open for ever.
      setTimeout(() => {
        for (const stream of streams) stream.destroy();
      }, 2000).unref();
    });
    child.on('close', (code) => {
      // A program that was killed or never started has no code, or one below 0.
      resolve({ code: code !== null && code >= 0 ? code : 1, output: said.join('') });
    });
  });
}

/** How a program ended. */
export interface Ran {
  code: number;
  output: string;
}
