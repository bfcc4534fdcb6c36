/** `import`: makes a content folder of ours from a folder of Markdown that was written for another program. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { importFolder, REPORT } from "../import/import.ts";
import { buildDay, UsageError, type Settings } from "./settings.ts";

/** Returns the exit code. Nothing is written over: the target is a folder that is empty or not there yet. */
export function importArchive(settings: Settings): number {
  const { folder = "", output } = settings;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`there is no folder \`${folder}\``);
  if (existsSync(output) && (!statSync(output).isDirectory() || readdirSync(output).length > 0)) {
    throw new UsageError(`\`${output}\` is there already and not empty; name another folder with \`--output\``);
  }
  const report = importFolder(folder, output, buildDay(settings.epoch, "UTC"));
  process.stdout.write(report.text());
  const named = relative(process.cwd(), resolve(output)) || ".";
  console.log(
    `This report: ${join(named, REPORT)}\nNow mend \`${join(named, "site.yaml")}\` and run: npm run build -- --content ${named} --drafts`,
  );
  return 0;
}
