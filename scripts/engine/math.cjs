// Of Phaser's mathematics every game is started with one part, its dice. They are never thrown here: luck is the core's.

module.exports = { RandomDataGenerator: function Dice() {} };
