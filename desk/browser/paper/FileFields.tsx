// Client code: every field of the schema, with what it does. The file can be edited without it.
import { Fragment } from "react";
import type { Fields } from "../../../newsroom/schema/fieldTypes.ts";
import type { FileKind } from "../../api/paperFiles.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useWords } from "../deskContext.ts";
import { FieldView } from "../fields/FieldView.tsx";
import { StoryForm, type StoryFormProps } from "../fields/StoryFields.tsx";
import { LogoFields } from "./LogoFields.tsx";

/** Those of site.yaml that have a page of their own. */
export const OF_FRONT: readonly unknown[] = ["front", "breaking"];

/** The form of a file. */
export function FileFields({
  kind,
  fields,
  values,
  ...form
}: Omit<StoryFormProps, "kind" | "values"> & {
  kind: FileKind;
  fields: Fields;
  /** Undefined while the file cannot be read. */
  values: Readonly<Record<string, unknown>> | undefined;
}) {
  const say = useWords();
  if (!values) return <p className="refusal">{say("formUnreadable")}</p>;
  const shown = Object.entries(fields).filter(
    ([name]) => kind !== "site" || !OF_FRONT.includes(name),
  );
  return (
    <StoryForm {...form} kind={kind} values={values}>
      {kind === "site" && (
        <p className="about">
          <DeskLink href="/desk/front">{say("theFront")}</DeskLink>: {say("frontElsewhere")}
        </p>
      )}
      {shown.map(([name, field]) => (
        <Fragment key={name}>
          {/* Of the paper's look, though files of their own. */}
          {kind === "site" && name === "theme" && <LogoFields />}
          <FieldView field={field} path={[name]} value={values[name]} />
        </Fragment>
      ))}
    </StoryForm>
  );
}
