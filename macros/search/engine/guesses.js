/** What the search worker loads with the first query that has a word which stands nowhere (../guesses.min.js). */
import "./guesses.mjs"
