import type { TemplateSeed } from "@/prisma/seed/appeal-seed";

export const english: TemplateSeed = {
  language: "en",
  subject: ["Tilda Quill and the reading room of Postville", "The librarian Tilda Quill"],
  why: [
    "I am writing to you about Tilda Quill, the librarian of Postville. I have heard that she may no longer do her work, and I respectfully ask for your help.",
    "I respectfully ask for your attention to the case of Tilda Quill, who has lent books to the people of Postville for many years. I believe that your office can help her.",
    "Please allow me to write to you about Tilda Quill. I have read that the reading room which she looks after has been closed. I am troubled by it, and I would like to ask you for your help.",
  ],
  who: [
    "Who are you? One sentence is enough: “I am a gardener in Ghent”, “I teach at a village school”.",
    "What links you to libraries: a book from your childhood, a librarian you remember, a reading room near you?",
    "What moved you about Tilda Quill? Say it in your own words, kindly, without blaming anyone.",
  ],
  facts: [
    "As I understand it, the reading room on Market Square was locked one Monday morning, without notice. Tilda Quill was told to stop lending books from it. When she went on lending her own books from a handcart, she was reportedly fined as much as two bicycles cost.",
    "According to reports, Tilda Quill found the door of the reading room locked one Monday morning and a note that forbade her to lend books. She put her own books on a handcart and lent those instead. For this she was fined, and the fine is more than she earns in a month.",
    "Until recently anyone in Postville could read in the room on Market Square, free of charge. It is now locked, reportedly without any reason given. Tilda Quill, its librarian, was fined for lending her own books from a handcart outside its door, so that people would still have something to read.",
  ],
  closing: [
    "I would be grateful for a reply, and for news of any steps that have been taken. Thank you for your time and your attention.",
    "Thank you for considering this letter. I trust that you will use the authority of your office to help, and I look forward to your reply.",
    "I write with respect for your country and its laws. Please let me know what has been done: an answer from your office would mean a great deal to me.",
  ],
};
