/** What a ready answer is made of, for a server that writes it as it is. */
export interface ReadyParts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/**
 * A web-standard Response that costs nothing until somebody looks at it: building one with its streams and header lists
 * takes 50 µs, as long as everything else that a submission costs here. Our own HTTP server writes its parts as they are
 * (`readyParts`); every other mount, and every test, sees an ordinary Response.
 */
export function readyResponse(parts: ReadyParts): Response {
  return new Ready(parts) as unknown as Response;
}

/** The parts of an answer made by `readyResponse`. */
export function readyParts(response: Response): ReadyParts | undefined {
  return response instanceof Ready ? response.parts : undefined;
}

class Ready {
  readonly parts: ReadyParts;
  private made: Response | undefined;

  constructor(parts: ReadyParts) {
    this.parts = parts;
  }

  private get real(): Response {
    this.made ??= new Response(this.parts.body, { status: this.parts.status, headers: this.parts.headers });
    return this.made;
  }

  get status(): number {
    return this.parts.status;
  }
  get ok(): boolean {
    return this.real.ok;
  }
  get statusText(): string {
    return this.real.statusText;
  }
  get headers(): Headers {
    return this.real.headers;
  }
  get body(): ReadableStream | null {
    return this.real.body;
  }
  get bodyUsed(): boolean {
    return this.real.bodyUsed;
  }
  text(): Promise<string> {
    return this.real.text();
  }
  json(): Promise<unknown> {
    return this.real.json();
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.real.arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.real.blob();
  }
  clone(): Response {
    return this.real.clone();
  }
}

Object.setPrototypeOf(Ready.prototype, Response.prototype);
