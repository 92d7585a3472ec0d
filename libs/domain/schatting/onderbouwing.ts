/** One step of a schatting as it stands in the file: what, how much, by which article, with what effect. */
export interface SchattingStap {
  readonly stap: string;
  readonly waarde: string;
  readonly grondslag: string;
  readonly gevolg: string;
}
