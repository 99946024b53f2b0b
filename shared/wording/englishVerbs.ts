/**
 * Verbs with which English task statements begin: an own selection over all fields of work, held against the
 * occupations of O*NET. Those in -ize, -ise and -ify are known by their ending and left out.
 */
const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Hardly ever anything but a verb: "and disinfect" names a second action wherever it stands. */
export const PLAIN_VERBS = listed(`
  accept accompany accredit accrue acquire activate adapt add adhere adjudicate adjust administer admit
  affirm affix agree align allocate allow amend analyse analyze anneal announce anticipate appear apply
  appoint apportion appreciate apprehend approve arbitrate arrange ascertain ask assay assemble assess
  assign assimilate assist assume assure attach attend attest auscultate authenticate automate backfill
  bathe be become belay blanch bleed boil borrow breed brew bring bury buy calculate calibrate cancel
  canvass capture carry carve castrate centrifuge choose chop choreograph circulate cite cleanse collaborate
  collate collect combine communicate compare compile comply compose comprehend compress compute conceal
  confer configure confirm confiscate conform connect conserve consider consolidate construct consult
  contain contribute converse convert convey cooperate correlate correspond count countersign countersink
  create creel cremate crossbreed crush cuddle cultivate curate debone debug deburr decide declutter
  decommission decontaminate decorate decrypt define defrost delineate deliver demonstrate deploy depress
  descend describe detain detect determine develop diagnose differentiate dim disarm disassemble disburse
  discard disclose disconnect discuss disinfect dislodge dismantle dismount dispense dispose dissect
  disseminate distil distill distinguish distribute donate douse downgrade download dredge dryclean earn
  edit educate electroplate eliminate embalm embed emboss employ encode encourage encrypt enforce engage
  engrave enhance enrol enroll ensure enter entertain eradicate erect escalate establish etch evacuate
  evaluate examine excavate execute expand explain explore expose extend extinguish extrude fabricate
  facilitate fasten ferment fetch fight follow formulate frisk fulfill fumigate furnish gather generate get
  give greet grow handcuff harden have hear ignite immerse implement impose imprint improve incorporate
  incubate indicate induce inflate inform infuse initiate inject inoculate inquire inseminate insert inspect
  install institute instruct insulate insure integrate interact interpret interrupt intervene interweave
  introduce intubate invent invest investigate invigilate involve irrigate isolate keep kindle knead know
  launder learn lend let listen litigate locate lubricate maintain manage maneuver manipulate marinate
  mediate medicate mend merge migrate moisten moor mow narrate navigate negotiate nominate obey observe
  obtain officiate onboard operate orient outsource oversee palpate participate pave peen perforate perform
  persuade pierce pollinate portray possess pray precast predict preheat prepack prepare preprocess
  prescribe preserve preside pretest prevent probate proctor procure promote proofread propose protect
  provide prune pry publish ravel raze read rearrange reassemble reassign reassure reboot rebuild receive
  recharge recommend reconcile recondition reconstruct recover recruit recycle redeem redesign redirect
  redraw reduce reengineer reface refactor refer refill refine refinish reformat refuel register regrind
  regulate rehearse reinforce reinstall reject relieve reline reload relocate rely remain remind remount
  remove render renew reopen replace replenish replicate reposition represent reprint reproduce reschedule
  reshape resolve respond restart restock restore restrain restrict resurface resuscitate retouch retract
  retrain retrieve retrofit revisit rewind rewire rework rewrap rewrite rotate rototill roughen rout
  safeguard sandblast scribe see seek segregate select sell send serve settle sever sew sharpen shave shelve
  shunt sieve sift simmer simulate sing slaughter smelt soften solicit solve soothe sow speak stir stow
  straighten sublet submit substitute subtitle suggest summon superimpose suspend swear swim sync teach tell
  tend terminate think thresh tighten timetable titrate transcribe transfuse translate transmit transpose
  troubleshoot typeset unbolt unclamp uncouple uncover understand underwrite undress uninstall unload unlock
  unpack unplug unroll unscrew unstack unwind unwrap update upholster upsell usher vaccinate validate vary
  ventilate vouch warn waterproof wean weave weigh whiten wireframe withdraw write
`);

/** Nouns or adjectives as well ("dust", "record", "clean"): verbs at the start, or before "the". */
export const SHARED_VERBS = listed(`
  access account act address advance advocate aid alarm alert alter anchor answer appeal archive arm arrest
  attempt audit audition author autopsy award back backup badge bag bake balance bandage bank barcode baste
  bell bend berth bid bill bin bind biopsy blast bleach blend block blog blow bolt bond bone book bookmark
  bore bottle box brace branch brand braze break bridge brief broach broadcast brush budget buff build
  bundle burn burp bus butcher cable call campaign can cap caption care cash cast catalog catalogue catch
  caulk cement chain chair challenge change chaperone charge chart chase chat check chip claim clamp clean
  clear click climb clip close club cluster coach code color comb come comfort comment commission commit
  compact complete compost compound conduct console contact contract control cook cool coordinate copy
  correct counsel couple cover crank crate crew crochet crop cue culture cure curl cut deal debate debit
  debrief decline decrease delegate demo deposit design designate diagram dig dip direct discharge
  discipline dispatch display distress dive divide do document draft drag drain drape draw dress drill drive
  drop dry drywall dub dump duplicate dust dye edge email empty engineer escort estimate exchange exercise
  exhibit experiment extract face fade fax feed feel fell file fill fillet find fine finish fire firewall
  fit fix flag flush fly fold force forecast forge form format forward frame frank free freeze fry fund
  garnish gauge glaze glue go gouge grade graft grant grasp grease grill grind groom grout guard guide gut
  hammer hand handle hang harrow harvest hatch haul heat hedge help hem herd hide hire hitch hoe hoist hold
  hone hook host hunt idle import increase index initial ink input interview inventory invoice iron issue
  jab jack join judge key kill knit label laminate land lap lash lay layout lead lease leave level levy
  license lift light line link list load loan lobby lock log look lower lube machine mail make map mark
  market marshal mask massage master match measure meet melt mentor merchandise milk mill mime mirror mix
  mock model moderate mold monitor mop mould mount move mulch nail nap network note offer oil open order
  outline overhaul pack package page paint pan park parole pass pat patch patrol pay peel petition phone
  photocopy photograph pick piece pilot pin pipette pitch place plan plant plaster plate play plot plough
  plow plug plumb poach podcast polish poll portion pose position post pour practice praise present press
  preview price prime print probe process produce program project prompt proof prop prototype provision pull
  pump punch purchase purge push put quarantine quench question quote rack rake rappel rate ream recall
  record reel refund refuse relay release rent repair report request requisition rescue research reserve
  reset return review ride rig rinse rivet roast rock roll roof roster rough route row rub rule run sail
  salt salvage sample sand saute sauté saw say scaffold scale scan schedule score scrape screed screen screw
  script scroll scrub scuba seal search season seat secure sentence separate service set shackle shade
  shampoo shape share shear shift shim shingle ship shop shovel show shred shrink shut sign signal signpost
  sketch skim skin slice slide slit smooth soak solder sort space spin splice splint split sponsor spool
  spot spray spread sprinkle square stack stage stain stamp stand staple starch start stay steady steam steep sequence
  steer stencil stitch stock stop store strap stream stretch strike string strip structure study stun style
  subcontract subpoena supply support survey suture swab swage swap sweat sweep swipe switch tack tag tailor
  take talk tally tan tap tape tarp taste tax taxi tear telephone temper tender test text thin thread ticket
  tidy tie tilt time tint top torque total tour tow trace track trade train transfer transplant transport
  trap travel treat trench triage trim truck try tumble tune turn tutor tweet type upgrade upload use vacuum
  videotape view visit vote walk wash watch water wax wear weed weld wet whisk wind wipe wire witness work
  wrap
`);

/** What ends in -ize, -ise, -ify or -ate and is no verb. */
export const NOT_VERBS = listed(`
  accurate adequate affidavit alternate appropriate associate candidate certificate chocolate climate
  concise considerate corporate date delicate enterprise estate expertise franchise gate graduate immediate
  inadequate late legitimate likewise literate moderate noise otherwise paradise passionate plate
  postgraduate precise premise private prize promise proximate rate size slate state subordinate temperate
  template ultimate undergraduate wise
`);
