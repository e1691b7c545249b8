import { vi } from 'vitest';

export interface Told {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command inside this process and catches what it prints; wrong usage comes out as 2 and its message. */
export async function told(run: () => Promise<number>): Promise<Told> {
  let out = '';
  let err = '';
  const catching = (add: (text: string) => void) => (chunk: unknown) => {
    add(String(chunk));
    return true;
  };
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(catching((text) => (out += text)));
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(catching((text) => (err += text)));
  try {
    return { exitCode: await run(), out, err };
  } catch (error) {
    if (!(error instanceof Error) || !('usage' in error)) throw error;
    return { exitCode: 2, out, err: (error.usage as { readonly zh: string }).zh };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
