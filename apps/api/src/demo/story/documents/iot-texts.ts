/** The demo's long text in its two revisions: headings, lists, a table and notes. */

export const FIRST = `# Secure by design: a baseline for connected devices

A doorbell, a water meter and an insulin pump have one thing in common: somebody decided, long before they were sold, how hard they would be to break into. This paper proposes a short baseline that every connected device should meet on the day it leaves the factory, and says who should see to it.

## 1 Why a baseline

Devices are cheap, numerous and long-lived. A weakness that costs a manufacturer an hour to avoid can cost a whole city a week to repair. Buyers cannot see the difference between a careful device and a careless one, and so the careless one, which is cheaper, wins.[^1]

Rules exist in many countries, and they ask for much the same things in different words. A manufacturer who sells in ten markets reads ten texts and tests ten times. A common baseline would let one test count everywhere.

We do not ask for perfection. We ask that **known mistakes are not made again**.

### 1.1 How this text came about

The group read what eighteen governments and regulators have published about connected devices, in the languages that its members speak. For each requirement we noted three things: who asks for it, in which words, and whether anybody checks. Where two texts asked for the same in different words, we kept the shorter ones. Where a text asked for something that no laboratory could test, we left it out and said so in the notes of the meeting.

Most texts agree on a handful of demands. They differ in what happens next: some trust the word of the manufacturer, some send an inspector, and some were never put into force at all.

### 1.2 Words

A *device* is a thing that is sold as one and connects to a network. Its *owner* is whoever may decide about it, which is not always the one who paid for it. A *weakness* is a fault that lets somebody do what the owner has not allowed. *Default* is the state of a device that nobody has set up.

## 2 Scope

The baseline covers:

- devices that connect to the Internet, directly or through a gateway;
- the services on which such a device depends, including its mobile application;
- components that are sold to be built into such devices.

It does not cover general-purpose computers, telephones, or devices that are regulated as a whole by stricter rules, such as vehicles.

> A thing that can be reached is a thing that can be attacked, whatever it was made for.

This rule of thumb decides doubtful cases. A light switch that speaks to a hub in the same room is in scope, because the hub speaks to the world.

## 3 Requirements

### 3.1 Access

1. No device is delivered with a password that another device has too.
2. Interfaces that are not needed are switched off before delivery.
3. Whoever owns a device can remove every other user from it.

### 3.2 Updates

Security updates are provided for at least three years. The period is printed on the box and on the page where the device is sold. Updates are signed, and a device refuses an update whose signature it cannot check.

An update never changes what the owner has set, unless the setting itself is the weakness.

### 3.3 Reporting weaknesses

Every manufacturer publishes a contact for reports of weaknesses. A report is answered by a human within five working days. Nobody who reports in good faith is threatened with the law.

### 3.4 Data

Devices keep personal data only for as long as their task needs it. When a device is given away, one action erases everything the former owner left on it.

Data that leaves the device is encrypted on its way. The owner can see where it goes:

- to which company, by its name;
- to which country;
- for which task, in one sentence each.

A device that loses its connection goes on doing what it can do alone. A lock still opens, a pump still pumps, a lamp still lights the stairs.

### 3.5 Radio

Devices that use licensed spectrum should carry a certificate of their radio module, issued by the authority of the country in which the module was assembled.

## 4 Who does what

| Who | What | By when |
| --- | --- | --- |
| Manufacturers | meet the baseline for every new model | two years after publication |
| Governments | accept one test for all markets | three years after publication |
| Buyers in the public sector | ask for the baseline in every tender | at once |
| Standards bodies | map their texts to the baseline | one year after publication |

A default that protects is worth more than a manual that warns.

## 5 Measuring progress

Progress is measured once a year. The measure is the share of new models for which an independent laboratory has confirmed the baseline. The numbers are public and can be downloaded.

Three numbers are enough to begin with:

1. how many models were sold for the first time in the year;
2. for how many of them a laboratory has confirmed the baseline;
3. how many models that were sold in the past still get updates.

The third number is the one that matters most to those who own a device already. It is also the one that nobody collects today.

Test laboratories should publish what they test and how, so that a small manufacturer can prepare at home for what a laboratory will ask.

## 6 What we leave open

Two questions came up again and again, and this text does not settle them. Should an importer be liable for a device whose manufacturer cannot be found? And who keeps a device safe after its manufacturer is gone?[^2]

[^1]: Economists call this a market for lemons: where quality cannot be seen, it is not paid for.

[^2]: One proposal is to deposit the signing key with a trustee, who may use it only once the manufacturer has ended.
`;

export const SECOND = `# Secure by design: a baseline for connected devices

A doorbell, a water meter and an insulin pump have one thing in common: somebody decided, long before they were sold, how hard they would be to break into. This paper proposes a short baseline that every connected device should meet on the day it leaves the factory, and says who should see to it.

## 1 Why a baseline

Devices are cheap, numerous and long-lived. A weakness that costs a manufacturer an hour to avoid can cost a whole city a week to repair. Buyers cannot see the difference between a careful device and a careless one, and so the careless one, which is cheaper, wins.[^1]

Rules exist in many countries, and they ask for much the same things in different words. A manufacturer who sells in ten markets reads ten texts and tests ten times. A common baseline would let one test count everywhere.

We do not ask for perfection. We ask that **known mistakes are not made again**.

### 1.1 How this text came about

The group read what eighteen governments and regulators have published about connected devices, in the languages that its members speak. For each requirement we noted three things: who asks for it, in which words, and whether anybody checks. Where two texts asked for the same in different words, we kept the shorter ones. Where a text asked for something that no laboratory could test, we left it out and said so in the notes of the meeting.

Most texts agree on a handful of demands. They differ in what happens next: some trust the word of the manufacturer, some send an inspector, and some were never put into force at all.

### 1.2 Words

A *device* is a thing that is sold as one and connects to a network. Its *owner* is whoever may decide about it, which is not always the one who paid for it. A *weakness* is a fault that lets somebody do what the owner has not allowed. *Default* is the state of a device that nobody has set up.

## 2 Scope

The baseline covers:

- devices that connect to the Internet, directly or through a gateway;
- the services on which such a device depends, including its mobile application and the servers behind it;
- components that are sold to be built into such devices.

It does not cover general-purpose computers, telephones, or devices that are regulated as a whole by stricter rules, such as vehicles.

> A thing that can be reached is a thing that can be attacked, whatever it was made for.

This rule of thumb decides doubtful cases. A light switch that speaks to a hub in the same room is in scope, because the hub speaks to the world.

## 3 Requirements

### 3.1 Access

A default that protects is worth more than a manual that warns.

1. No device is delivered with a password that another device has too.
2. Interfaces that are not needed are switched off before delivery, and the manual lists those that stay open.
3. Whoever owns a device can remove every other user from it.

### 3.2 Updates

Security updates are provided for at least five years from the day on which the last unit of the model was sold. The period is printed on the box and on the page where the device is sold. Updates are signed, and a device refuses an update whose signature it cannot check.

An update never changes what the owner has set, unless the setting itself is the weakness.

### 3.3 Tests

Test laboratories should publish what they test and how, so that a small manufacturer can prepare at home for what a laboratory will ask.

One test report is enough: an authority that wants to see more says in public what the report lacks.

### 3.4 Reporting weaknesses

Every manufacturer publishes a contact for reports of weaknesses, in a place where machines can find it too. A report is answered by a human within five working days. Nobody who reports in good faith is threatened with the law.

### 3.5 Data

Devices keep personal data only for as long as their task needs it. When a device is given away, one action erases everything the former owner left on it.

Data that leaves the device is encrypted on its way. The owner can see where it goes:

- to which company, by its name;
- to which country;
- for which task, in one sentence each.

A device that loses its connection goes on doing what it can do alone. A lock still opens, a pump still pumps, a lamp still lights the stairs.

A default that protects is worth more than a manual that warns.

## 4 Who does what

| Who | What | By when |
| --- | --- | --- |
| Manufacturers | meet the baseline for every new model | two years after publication |
| Importers | keep the test report for every model they bring in | two years after publication |
| Governments | accept one test for all markets | three years after publication |
| Buyers in the public sector | ask for the baseline in every tender | at once |
| Standards bodies | map their texts to the baseline | one year after publication |

## 5 Measuring progress

Progress is measured once a year. The measure is the share of new models for which an independent laboratory has confirmed the baseline. The numbers are public, broken down by region, and can be downloaded.

Three numbers are enough to begin with:

1. how many models were sold for the first time in the year;
2. for how many of them a laboratory has confirmed the baseline;
3. how many models that were sold in the past still get updates.

The third number is the one that matters most to those who own a device already. It is also the one that nobody collects today.

## 6 What we leave open

Two questions came up again and again, and this text does not settle them. Should an importer be liable for a device whose manufacturer cannot be found? And who keeps a device safe after its manufacturer is gone?[^2]

[^1]: Economists call this a market for lemons: where quality cannot be seen, it is not paid for.

[^2]: One proposal is to deposit the signing key with a trustee, who may use it only once the manufacturer has ended.
`;
