// The letters that the rules name, as folding leaves them; those with a hamza and ى as they are written.

let hamza: UInt16 = 0x0621
let maddaAlef: UInt16 = 0x0622
let alefHamza: UInt16 = 0x0623
let wawHamza: UInt16 = 0x0624
let hamzaBelow: UInt16 = 0x0625
let yehHamza: UInt16 = 0x0626
let alef: UInt16 = 0x0627
let beh: UInt16 = 0x0628
let tehMarbuta: UInt16 = 0x0629
let teh: UInt16 = 0x062A
let seen: UInt16 = 0x0633
let tatweel: UInt16 = 0x0640
let feh: UInt16 = 0x0641
let kaf: UInt16 = 0x0643
let lam: UInt16 = 0x0644
let meem: UInt16 = 0x0645
let noon: UInt16 = 0x0646
let heh: UInt16 = 0x0647
let waw: UInt16 = 0x0648
let alefMaqsura: UInt16 = 0x0649
let yeh: UInt16 = 0x064A
let shadda: UInt16 = 0x0651
