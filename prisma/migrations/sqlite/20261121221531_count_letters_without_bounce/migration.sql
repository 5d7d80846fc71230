-- SQLite keeps an enum as text: nothing to change here.
SELECT 1;
