import { describe, expect, test } from "vitest";
import { letterDate } from "./letter-date";
import { placeAndDate } from "./place-and-date";

const on = (place: string, language: string, day = "2014-11-02") =>
  placeAndDate({ place, date: letterDate(day, language), language });

describe("place and date", () => {
  test("are written as the language of the letter writes them", () => {
    expect(on("Leeds", "en")).toBe("Leeds, 2 November 2014");
    expect(on("Лидс", "ru")).toBe("Лидс, 2 ноября 2014 г.");
    expect(on("Bakı", "az")).toBe("Bakı, 2 noyabr 2014");
    expect(on("Lyon", "fr")).toBe("Lyon, le 2 novembre 2014");
    expect(on("Köln", "de")).toBe("Köln, 2. November 2014");
    expect(on("Quito", "es")).toBe("Quito, 2 de noviembre de 2014");
    expect(on("Łódź", "pl")).toBe("Łódź, 2 listopada 2014 r.");
    expect(on("Huế", "vi")).toBe("Huế, ngày 2 tháng 11 năm 2014");
    expect(on("上海", "zh")).toBe("上海，2014年11月2日");
    expect(on("القاهرة", "ar")).toMatch(/^القاهرة، (?:2|٢) نوفمبر (?:2014|٢٠١٤)$/);
  });

  test("put the first of a month into French as it is said", () => {
    expect(on("Lyon", "fr-CH", "2014-05-01")).toBe("Lyon, le 1er mai 2014");
    expect(on("Lyon", "fr", "2014-05-11")).toBe("Lyon, le 11 mai 2014");
  });

  test("are the date alone where no place is known", () => {
    expect(on("  ", "en")).toBe("2 November 2014");
    expect(on("", "fr")).toBe("2 novembre 2014");
  });

  // Turns red when a calendar other than the Gregorian is let through for these languages.
  test("name the Gregorian year in every language", () => {
    const western = /2014|٢٠١٤|۲۰۱۴|२०१४|২০১৪/u;
    for (const language of ["th", "fa", "ar", "ar-SA", "hi", "bn", "ja", "am", "he", "ckb", "ps"]) {
      expect(letterDate("2014-11-02", language), language).toMatch(western);
    }
  });

  test("stay on one line however the place was typed", () => {
    expect(on("Stoke\r\non  Trent", "en")).toBe("Stoke on Trent, 2 November 2014");
  });
});
