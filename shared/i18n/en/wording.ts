/** Advice on the wording of a task or a duty, one sentence for each. `words` are those it is about, as written. */
export const wording = {
  workerWill: "Leave out “{{words}}”: begin with the verb.",
  verbFirst: "Begin with a verb that says what is done, such as “clean”, “prepare” or “check”.",
  verbForm: "Use the plain verb instead of “{{words}}”, as in “Clean floors”.",
  vagueVerb: "Nobody can watch “{{words}}” being done. What does the person do that others can see?",
  oneVerb: "This has several verbs: {{words}}. If they are done separately, write each on its own.",
  andOr: "“{{words}}” leaves open which is meant. Choose one, or write two.",
  noObject: "What is it done to? Name the object after “{{words}}”.",
  emptyAdverb: "“{{words}}” can be left out: work is always meant to be done that way.",
  purposeTail: "What follows “{{words}}” says why it is done, not what is done. It can usually go.",
  long: "{{words}} words. Eight or fewer are usual.",
  veryLong: "{{words}} words. Does this say more than one thing? Eight or fewer are usual.",
  qualifier: "Would one more word about “{{words}}” make it clearer: which, where, how or how often?",
} as const;
