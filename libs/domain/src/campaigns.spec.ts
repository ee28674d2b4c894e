import { campaignWords, groupCampaigns } from './campaigns';

describe('the words of a campaign', () => {
  it.each([
    ['Keep Article 5!', 'keep article 5'],
    ['  keep\n article   5. ', 'keep article 5'],
    ['ＫＥＥＰ article ５', 'keep article 5'],
    ['keep\u200b article\u00ad 5', 'keep article 5'],
    ['أبقوا المادة ٥!', 'أبقوا المادة ٥'],
    ['…', ''],
    ['+1', '+1'],
  ])('of %j are %j', (text, words) => {
    expect(campaignWords(text)).toBe(words);
  });

  it('differ where a word differs', () => {
    expect(campaignWords('Keep it.')).not.toBe(campaignWords('Keep it not.'));
  });
});

describe('campaigns', () => {
  const said = (id: string, authorId: string, campaign: string | null) => ({ id, authorId, campaign });

  it('are the same words from two people or more, in the order of the first', () => {
    const list = [
      said('1', 'a', 'x'),
      said('2', 'b', 'y'),
      said('3', 'c', 'x'),
      said('4', 'd', 'y'),
      said('5', 'e', 'z'),
    ];
    expect(groupCampaigns(list).map(({ comments }) => comments.map(({ id }) => id))).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('are not one person who repeats herself, nor comments whose words are withheld', () => {
    expect(
      groupCampaigns([said('1', 'a', 'x'), said('2', 'a', 'x'), said('3', 'b', null), said('4', 'c', null)]),
    ).toEqual([]);
  });
});
