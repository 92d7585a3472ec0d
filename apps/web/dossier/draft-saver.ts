/** How it stands with the draft on the server. */
export type DraftState = { soort: 'bewaard'; tijdstip: string } | { soort: 'mislukt'; error: unknown };

const SILENCE_MS = 1500;
const RETRY_MS = 5000;

/**
 * Saves what is typed after a moment of silence, one save at a time and always the newest. A save that fails is tried
 * again; what was typed stays in memory all the while.
 */
export class DraftSaver<T> {
  private newest: { value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private held = false;
  private open = true;

  constructor(
    private readonly save: (value: T) => Promise<{ tijdstip: string }>,
    private readonly tell: (state: DraftState) => void,
  ) {}

  /** Whether the newest is saved. */
  get isSaved(): boolean {
    return this.newest === undefined;
  }

  typed(value: T): void {
    this.newest = { value };
    this.saveAfter(SILENCE_MS);
  }

  /** Saves now what is not saved yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.held || !this.newest) return this.running ?? Promise.resolve();
    this.running ??= this.saveAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Nothing is saved from here on: the act is sent, or the draft thrown away. Waits for the save in hand. */
  async hold(): Promise<void> {
    this.held = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** The act was refused, so what was typed goes on being a draft. */
  resume(): void {
    this.held = false;
    if (this.newest) this.saveAfter(SILENCE_MS);
  }

  /**
   * Whether the form is there. Once it is gone there is one more try and no other: a late one could overwrite what
   * was typed after it.
   */
  show(open: boolean): void {
    this.open = open;
    if (!open) void this.flush();
  }

  private saveAfter(ms: number): void {
    clearTimeout(this.timer);
    if (!this.held && this.open) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async saveAll(): Promise<void> {
    while (this.newest && !this.held) {
      const saving = this.newest;
      try {
        const { tijdstip } = await this.save(saving.value);
        // Typed on while it was on its way: once more.
        if (this.newest === saving) this.newest = undefined;
        this.tell({ soort: 'bewaard', tijdstip });
      } catch (error) {
        this.tell({ soort: 'mislukt', error });
        return this.saveAfter(RETRY_MS);
      }
    }
  }
}
