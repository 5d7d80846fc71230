import { expect, test } from "vitest";
import { deskAddressOf, deskRoutes } from "./access";

test("a path of the desk leads to the address that answers it", () => {
  for (const address of Object.keys(deskRoutes))
    expect(deskAddressOf(address.replace(/\[\w+\]/g, "x7"))).toBe(address);
  expect(deskAddressOf("/desk/officials/import/check")).toBe("/desk/officials/import/check");
  expect(deskAddressOf("/desk/officials/new")).toBe("/desk/officials/new");
  for (const path of ["/desk/", "/desk/none", "/desk/officials/a/b/c", "/deskx", "/desk//save", ""])
    expect(deskAddressOf(path)).toBeNull();
});
