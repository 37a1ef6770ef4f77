import { join } from "node:path";

/** The SQLite file of a data folder. */
export const databaseIn = (folder: string): string => join(folder, "campaigns.sqlite");

/** The content store of a data folder. */
export const filesIn = (folder: string): string => join(folder, "files");
