import { configure } from "@testing-library/react";

/** A test that looks for something waits until it is there; a busy machine takes longer than a second. */
configure({ asyncUtilTimeout: 30_000 });
