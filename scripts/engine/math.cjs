// Of Phaser's mathematics, the one part that every game is started with.

module.exports = { RandomDataGenerator: require('phaser-src/math/random-data-generator/RandomDataGenerator.js') };
