// A screen nobody looks at: every window of the tests opens on its own Xvfb.
import { spawn } from 'node:child_process';

/** Starts Xvfb on a free display; answers its name and how to stop it. */
export async function openDisplay(size = '1400x1000x24') {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb stopped with code ${code}`)));
  });
  return { name: `:${number}`, stop: () => server.kill() };
}
