/**
 * The 153 councils in England with duties for adult social care, by region in the order of official statistics: two unitary
 * councils of Cumbria and two of Northamptonshire among them (Office for National Statistics, counties and unitary
 * authorities, April 2023). A map shows those that are not on the platform as gaps.
 */
export const ENGLISH_COUNCILS = [
  {
    region: 'North East',
    councils:
      'County Durham, Darlington, Gateshead, Hartlepool, Middlesbrough, Newcastle upon Tyne, North Tyneside, Northumberland, Redcar and Cleveland, South Tyneside, Stockton-on-Tees, Sunderland',
  },
  {
    region: 'North West',
    councils:
      'Blackburn with Darwen, Blackpool, Bolton, Bury, Cheshire East, Cheshire West and Chester, Cumberland, Halton, Knowsley, Lancashire, Liverpool, Manchester, Oldham, Rochdale, Salford, Sefton, St Helens, Stockport, Tameside, Trafford, Warrington, Westmorland and Furness, Wigan, Wirral',
  },
  {
    region: 'Yorkshire and The Humber',
    councils:
      'Barnsley, Bradford, Calderdale, Doncaster, East Riding of Yorkshire, Kingston upon Hull, Kirklees, Leeds, North East Lincolnshire, North Lincolnshire, North Yorkshire, Rotherham, Sheffield, Wakefield, York',
  },
  {
    region: 'East Midlands',
    councils:
      'Derby, Derbyshire, Leicester, Leicestershire, Lincolnshire, North Northamptonshire, Nottingham, Nottinghamshire, Rutland, West Northamptonshire',
  },
  {
    region: 'West Midlands',
    councils:
      'Birmingham, Coventry, Dudley, Herefordshire, Sandwell, Shropshire, Solihull, Staffordshire, Stoke-on-Trent, Telford and Wrekin, Walsall, Warwickshire, Wolverhampton, Worcestershire',
  },
  {
    region: 'East of England',
    councils:
      'Bedford, Cambridgeshire, Central Bedfordshire, Essex, Hertfordshire, Luton, Norfolk, Peterborough, Southend-on-Sea, Suffolk, Thurrock',
  },
  {
    region: 'London',
    councils:
      'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, City of London, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster',
  },
  {
    region: 'South East',
    councils:
      'Bracknell Forest, Brighton and Hove, Buckinghamshire, East Sussex, Hampshire, Isle of Wight, Kent, Medway, Milton Keynes, Oxfordshire, Portsmouth, Reading, Slough, Southampton, Surrey, West Berkshire, West Sussex, Windsor and Maidenhead, Wokingham',
  },
  {
    region: 'South West',
    councils:
      'Bath and North East Somerset, Bournemouth Christchurch and Poole, Bristol, Cornwall, Devon, Dorset, Gloucestershire, Isles of Scilly, North Somerset, Plymouth, Somerset, South Gloucestershire, Swindon, Torbay, Wiltshire',
  },
].map(({ region, councils }) => ({ region, councils: councils.split(', ') }));

/** How the platform would write a council’s short name: “St Helens” is `st-helens`. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
