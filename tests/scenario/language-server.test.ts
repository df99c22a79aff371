// The YAML extension of editors, by its own server: on a half-written file with the schema in its first line it completes, explains and
// complains. Spoken to over its protocol, as an editor does.

import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const FILE = pathToFileURL(path.join(root, 'scenarios', 'half-written.yaml')).href;
/** Half of a scenario, as an author leaves it while thinking. */
const TEXT = `# yaml-language-server: $schema=./scenario.schema.json
format: 1
id: half-written
start:
  weeks: ninety
  money: { capital: 24000, monthly: 320 }
events:
  gala:
    title: Will it be done?
    day: wensday
    `;

type Message = { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown };

/** The little of an editor that asks: messages with a length in front, answers by their number. */
class Editor {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #rest = Buffer.alloc(0);
  #next = 1;

  constructor() {
    this.#server = spawn(
      process.execPath,
      [path.join(root, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server'), '--stdio'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    this.#server.stdout?.on('data', (piece: Buffer) => this.#hear(piece));
  }

  #hear(piece: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, piece]);
    for (;;) {
      const head = this.#rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#rest.subarray(0, Math.max(head, 0)).toString())?.[1] ?? Number.NaN);
      if (head < 0 || Number.isNaN(length) || this.#rest.length < head + 4 + length) return;
      const message = JSON.parse(this.#rest.subarray(head + 4, head + 4 + length).toString()) as Message;
      this.#rest = this.#rest.subarray(head + 4 + length);
      // The server asks for settings and the like; an editor without any says so.
      if (message.method !== undefined && message.id !== undefined) {
        const asks = (message.params as { items?: unknown[] } | undefined)?.items ?? [];
        this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? asks.map(() => ({})) : null });
      } else this.#waiting.get(message.id ?? message.method ?? '')?.(message);
    }
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin?.write(body);
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(id, (message) => resolve(message.result)));
    this.#send({ id, method, params });
    return answer;
  }

  /** What the server says by itself next under a method. */
  hears(method: string): Promise<unknown> {
    return new Promise((resolve) => this.#waiting.set(method, (message) => resolve(message.params)));
  }

  end(): void {
    this.#server.kill();
  }
}

describe('the YAML extension of editors', () => {
  let editor: Editor;
  let diagnostics: Promise<unknown>;

  beforeAll(async () => {
    editor = new Editor();
    const capabilities = { workspace: { configuration: true }, textDocument: { completion: { completionItem: { snippetSupport: true } } } };
    await editor.ask('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities });
    editor.tell('initialized', {});
    editor.tell('workspace/didChangeConfiguration', {
      settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } },
    });
    diagnostics = editor.hears('textDocument/publishDiagnostics');
    editor.tell('textDocument/didOpen', { textDocument: { uri: FILE, languageId: 'yaml', version: 1, text: TEXT } });
  }, 30_000);

  afterAll(() => editor.end());

  const at = (needle: string, offset = 0): object => {
    const before = TEXT.slice(0, needle === '' ? TEXT.length : TEXT.indexOf(needle)).split('\n');
    return { textDocument: { uri: FILE }, position: { line: before.length - 1, character: (before.at(-1) ?? '').length + offset } };
  };

  it('complains of a wrong value in plain sight', async () => {
    const { diagnostics: found } = (await diagnostics) as { diagnostics: { message: string; range: { start: { line: number } } }[] };
    const lines = new Map(found.map((one) => [one.range.start.line, one.message]));
    expect(lines.get(4)).toMatch(/integer/);
    expect(lines.get(9)).toMatch(/mon.*tue.*wed/s);
  });

  it('completes the parts of an event, with what each is', async () => {
    const answer = (await editor.ask('textDocument/completion', at(''))) as { items: { label: string; documentation?: unknown }[] };
    const labels = answer.items.map((item) => item.label);
    for (const label of ['when', 'from', 'message', 'choices', 'if-silent']) expect(labels).toContain(label);
    expect(labels).not.toContain('title');
    expect(labels).not.toContain('weeks');
    expect(JSON.stringify(answer.items.find((item) => item.label === 'when')?.documentation)).toContain('a condition such as week = 2');
  });

  it('explains a part under the pointer, with an example', async () => {
    const answer = (await editor.ask('textDocument/hover', at('title: Will', 1))) as { contents: { value: string } | string };
    const told = JSON.stringify(answer.contents);
    expect(told).toContain('the subject line');
    expect(told).toContain('Will it be done by the gala?');
  });
});
