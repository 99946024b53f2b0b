/** What stands on a DACUM chart, before anything is drawn. */

export interface ChartTask {
  readonly code: string;
  readonly text: string;
  readonly isCore: boolean;
}

export interface ChartDuty {
  readonly code: string;
  readonly title: string;
  readonly tasks: readonly ChartTask[];
}

export interface ChartContent {
  readonly language: "en" | "fr";
  readonly header: {
    /** What kind of sheet this is, over the title. */
    readonly kind: string;
    readonly title: string;
    /** "" where there is none. */
    readonly definition: string;
    /** Panel, facilitators, institution, date: only people who agreed to be named. */
    readonly facts: readonly { readonly label: string; readonly text: string }[];
  };
  readonly duties: readonly ChartDuty[];
  /** Tasks under no duty, under a title that says so: the last row, left out when it has none. */
  readonly loose: { readonly title: string; readonly tasks: readonly ChartTask[] };
  /** Lists of what the work takes: knowledge, tools and the like. Empty ones are left out. */
  readonly panels: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly legend: { readonly codes: string; readonly core: string };
  /** What the sheet says where its text had to be smaller than can be read. */
  readonly tooSmall: string;
  readonly attribution: string;
  /** One sentence that says what is drawn, for whoever does not see it. */
  readonly description: string;
}
