import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const SCRIPT = `
import { scanView } from "./components/documents/scan-view.js";
const main = document.querySelector("main");
main.insertAdjacentHTML("beforeend", '<p>Scans of the English text</p><ol>' +
  '<li><a class="scan-file" href="${PICTURE}"><span>page 1</span></a> <span class="muted">torn</span></li>' +
  '<li><a class="scan-file" href="data:image/png;base64,"><span>page 2</span></a></li></ol>');
const links = [...document.querySelectorAll("a.scan-file")];
const view = scanView(links, () => view.element.remove());
main.append(view.element);
view.show(links[0]);
document.body.dataset.done = "yes";`;

describe("scanView(links, close)", () => {
  it("shows a page with its name and note, steps on, says what is missing, and hears Escape to the end", () =>
    onStage(SCRIPT, async (page) => {
      const view = page.locator(".scan-view");
      const picture = view.locator("img");
      assert.equal(await picture.getAttribute("alt"), "Scan of page 1 of the English text");
      assert.equal(
        await view.locator("figcaption").innerText(),
        "page 1 of the English text: torn",
      );
      const [before, next] = ["Page before", "Next page"].map((name) =>
        view.getByRole("button", { name }),
      );
      assert.equal(await before?.isDisabled(), true);
      await next?.press("Enter");
      await view.getByText("The scan of page 2 of the English text cannot be shown").waitFor();
      assert.equal(await picture.isVisible(), false);
      assert.equal(await next?.isDisabled(), true);
      await page.keyboard.press("Escape");
      await view.waitFor({ state: "detached" });
    }));
});
