import type { DegreeLevel } from '../posting/record.ts';
import { enrolled } from './degree-enrolled.ts';
import { readLevelled } from './degree-levelled.ts';
import type { DegreeStatement } from './degree-statement.ts';
import { student } from './degree-student.ts';
import { readMajor, readUnlevelled } from './degree-unlevelled.ts';
import type { Rule } from './rule.ts';

export type { DegreeStatement } from './degree-statement.ts';

const asked = (level: DegreeLevel, strength: 'required' | 'preferred' = 'required') => ({ level, strength });
const none = { inProgress: false, fields: [], orExperience: false };

/** What degrees the posting asks for, one statement a sentence. */
export const degree: readonly Rule<DegreeStatement>[] = [
  {
    id: 'degree/level',
    reads: 'the levels of degree that a sentence names, each required or preferred',
    accepts: [
      {
        text: "Requirements\nA bachelor's degree in Economics",
        value: { ...none, levels: [asked('bachelor')], fields: ['Economics'] },
      },
      {
        text: 'Bachelor’s required, PhD preferred.',
        value: { ...none, levels: [asked('bachelor'), asked('doctorate', 'preferred')] },
      },
      {
        text: 'Bachelor&#39;s degree in Law or a related field',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: "Bachelor's degree in a related field (e.g. Economics, Law, etc.)",
        value: { ...none, levels: [asked('bachelor')], fields: ['Economics', 'Law'] },
      },
      {
        text: "A bachelor's degree in a related field - Nursing, Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Nursing', 'Law'] },
      },
      {
        text: "A master's degree with a quantitative focus in Economics",
        value: { ...none, levels: [asked('master')], fields: ['Economics'] },
      },
      {
        text: "A bachelor's degree with 3 years of experience (preferably in Law)",
        value: { ...none, levels: [asked('bachelor')] },
      },
      {
        text: 'BS/MS in Computer Science or Statistics',
        value: {
          ...none,
          levels: [asked('bachelor'), asked('master')],
          fields: ['Computer Science', 'Statistics'],
        },
      },
      {
        text: "You are working towards a Master's degree in ML, NLP or Physics.",
        value: {
          levels: [asked('master')],
          inProgress: true,
          fields: ['ML', 'NLP', 'Physics'],
          orExperience: false,
        },
      },
      {
        text: "Master's in Computer Science, Statistics, Mathematics, Engineering, Physics or Economics (or currently pursuing one)",
        value: {
          levels: [asked('master')],
          inProgress: true,
          fields: ['Computer Science', 'Statistics', 'Mathematics', 'Engineering', 'Physics', 'Economics'],
          orExperience: false,
        },
      },
      {
        text: "Requirements\n- Master's degree in Polymer Physics or Marine Biology",
        value: { ...none, levels: [asked('master')], fields: ['Polymer Physics', 'Marine Biology'] },
      },
      {
        text: 'Requirements\n- Advanced degrees or certifications in Law are a plus',
        value: { ...none, levels: [asked('master', 'preferred')], fields: ['Law'] },
      },
      {
        text: "Requirements\n- Master's degree in a quantitative discipline, e.g. physics or economics",
        value: { ...none, levels: [asked('master')], fields: ['physics', 'economics'] },
      },
      {
        text: 'Requirements\n- PhD/Postdoc in Physics (or similar): papers on waves',
        value: { ...none, levels: [asked('doctorate')], fields: ['Physics'] },
      },
      {
        text: "Requirements\n- Master's degree or equivalent experience, preferably with a slight focus on Law",
        value: { ...none, levels: [asked('master')], fields: ['Law'], orExperience: true },
      },
      {
        text: "Requirements\n- Bachelor's Degree in in Physics or equivalent combination of schooling and work experience",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
      },
      {
        text: "Requirements\n- Associate's degree, or an equivalent combination of schooling and experience",
        value: { ...none, levels: [asked('associate')], orExperience: true },
      },
      {
        text: "Requirements\n- A cook (preferably in large kitchens) with a Master's degree in Chemistry",
        value: { ...none, levels: [asked('master')], fields: ['Chemistry'] },
      },
      {
        text: "Requirements\n- Bachelor's degree in Physics and over 9 years in Data (e.g. Chemistry)",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- Current enrolment in a Master in Physics',
        value: { ...none, levels: [asked('master')], inProgress: true, fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- Candidates with a PhD in Physics',
        value: { ...none, levels: [asked('doctorate')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- PhD candidates in Physics',
        value: { ...none, levels: [asked('doctorate')], inProgress: true, fields: ['Physics'] },
      },
      {
        text: 'MSc or PhD is a plus',
        value: { ...none, levels: [asked('master', 'preferred'), asked('doctorate', 'preferred')] },
      },
      {
        text: "Bachelor's degree or equivalent practical experience",
        value: { ...none, levels: [asked('bachelor')], orExperience: true },
      },
      {
        text: '- High school diploma required',
        value: { ...none, levels: [asked('high-school')] },
      },
      {
        text: 'Requirements\n- BSME or equivalent, MS preferred',
        value: { ...none, levels: [asked('bachelor'), asked('master', 'preferred')] },
      },
      {
        text: 'Working toward an undergraduate, graduate or doctoral degree in Physics',
        value: {
          levels: [asked('bachelor'), asked('master'), asked('doctorate')],
          inProgress: true,
          fields: ['Physics'],
          orExperience: false,
        },
      },
      {
        text: "Requirements\n- Bachelor's degree from a leading university, preferably in Physics or Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      {
        text: "Requirements\n- Master's degree in Statistics (with some Biology) or Economics",
        value: { ...none, levels: [asked('master')], fields: ['Statistics', 'Economics'] },
      },
      {
        text: 'Requirements\n- BA/BS in a field such as Economics or a BA/BS in Social Science',
        value: {
          ...none,
          levels: [asked('bachelor'), asked('bachelor'), asked('bachelor'), asked('bachelor')],
          fields: ['Economics', 'Social Science'],
        },
      },
      {
        text: "Requirements\n- Bachelor's degree in Law and/or equivalent training & work experience",
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
      },
      {
        text: 'Requirements\n- Pursuing an MS or Ph.D. (preferred) in Physics',
        value: {
          ...none,
          levels: [asked('master'), asked('doctorate', 'preferred')],
          inProgress: true,
          fields: ['Physics'],
        },
      },
      {
        text: 'Requirements\n- PhD in Polar Biology, Limnology, or related field',
        value: { ...none, levels: [asked('doctorate')], fields: ['Polar Biology', 'Limnology'] },
      },
      {
        text: 'Requirements\n- Predicted first-class BSc degree in Physics',
        value: { ...none, levels: [asked('bachelor')], inProgress: true, fields: ['Physics'] },
      },
      {
        text: "Requirements\n- Bachelor's degree or equivalent from an accredited college or university in Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: 'Requirements\n- An MSc related to Physics would be a plus',
        value: { ...none, levels: [asked('master', 'preferred')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- PhD in polar biology, limnology, or a related field',
        value: { ...none, levels: [asked('doctorate')], fields: ['polar biology', 'limnology'] },
      },
      {
        text: "Requirements\n- Bachelor's degree in Physics or demonstrated laboratory skills",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
      },
      {
        text: "Requirements\n- Physics, Law or equivalent bachelor's degree",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      {
        text: 'Requirements\n- You have a PhD in Physics, because our scientists like waves.',
        value: { ...none, levels: [asked('doctorate')], fields: ['Physics'] },
      },
      {
        text: "Requirements\n- Master's degree in Engineering with specialization in Acoustics or Optics",
        value: { ...none, levels: [asked('master')], fields: ['Engineering', 'Acoustics', 'Optics'] },
      },
      {
        text: "Requirements\n- Master's degree in Engineering with a proven specialty in Optics",
        value: { ...none, levels: [asked('master')], fields: ['Engineering', 'Optics'] },
      },
      {
        text: 'Requirements\n- Marine Biology master’s degree is a plus',
        value: { ...none, levels: [asked('master', 'preferred')], fields: ['Marine Biology'] },
      },
      {
        text: "Requirements\n- Bachelor's degree in Physics, Law, or a related Life Sciences discipline",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law', 'Life Sciences'] },
      },
      {
        text: "Requirements\n- Bachelor's degree in Electrical Engineering or a related engineering discipline",
        value: { ...none, levels: [asked('bachelor')], fields: ['Electrical Engineering'] },
      },
      {
        text: "Requirements\n- Bachelor's or higher-level degree - in a field including but not limited to Physics or Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      {
        text: "Requirements\n- Bachelor's degree or equivalent post-secondary education in Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: 'Requirements\n- You have a Physics PhD and a boat.',
        value: { ...none, levels: [asked('doctorate')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- PhD or Postdoc in Physics, Law or equivalent',
        value: { ...none, levels: [asked('doctorate')], fields: ['Physics', 'Law'] },
      },
      {
        text: 'Requirements\n- Good degree (MSc preferred) in Physics, Law, or similar',
        value: { ...none, levels: [asked('master', 'preferred')], fields: ['Physics', 'Law'] },
      },
      {
        text: "Requirements\n- Bachelor's degree with a nautical major, such as Physics or Law",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      {
        text: "Requirements\n- Bachelor's in a related field such as Marine Engineering; or equivalent experience",
        value: { ...none, levels: [asked('bachelor')], fields: ['Marine Engineering'], orExperience: true },
      },
      {
        text: "Requirements\n- Master's degree and 4 years of sales, law or related field experience",
        value: { ...none, levels: [asked('master')] },
      },
      {
        text: "Requirements\n- Master's degree, or foreign degree equivalent, in Physics",
        value: { ...none, levels: [asked('master')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- Four-year or graduate degree in Law',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: 'High school diploma or GED required',
        value: { ...none, levels: [asked('high-school'), asked('high-school')] },
      },
      {
        text: 'Degree: B.A. in Software/Electrical Engineering',
        value: { ...none, levels: [asked('bachelor')], fields: ['Software/Electrical Engineering'] },
      },
    ],
    refuses: [
      'Mastery of Excel and MS Office',
      'You work with our Scrum Master.',
      'Master the art of negotiation.',
      'As a BA you write user stories with MS Project.',
      'Our team of PhDs comes from physics.',
      'As a PhD Marine Biology Intern you sail with us.',
      'PhD positions in marine biology',
      'Duties\n- You give guidance to younger sailors such as PhD students',
      'No degree required.',
      'No advanced degree required',
      'Requirements\n- Experience from research at sea (e.g. a PhD in Physics) or from shipyards',
      'A high degree of care',
    ],
    read: readLevelled,
  },
  {
    id: 'degree/unlevelled',
    reads: "a degree with no level, taken for a bachelor's",
    accepts: [
      {
        text: 'Law degree, and standing at the bar',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: 'A degree in Mathematics or a similar field',
        value: { ...none, levels: [asked('bachelor')], fields: ['Mathematics'] },
      },
      {
        text: 'Currently pursuing a degree in Design',
        value: { levels: [asked('bachelor')], inProgress: true, fields: ['Design'], orExperience: false },
      },
      {
        text: 'Requirements\n- Recent graduates in Economics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Economics'] },
      },
      {
        text: "Requirements\n- A quantitative degree (preferably a Master's degree) in Physics",
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Strong academic background in Chemistry',
        value: { ...none, levels: [asked('bachelor')], fields: ['Chemistry'] },
      },
      {
        text: 'Requirements\n- Successfully completed your studies in Physics or a comparable program',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'A degree, or equivalent experience, in a subject such as Physics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
      },
      {
        text: 'Academic achievements in Physics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- Graduates in any discipline',
        value: { ...none, levels: [asked('bachelor')] },
      },
      {
        text: 'Degree level ideally in Law/Economics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Economics'] },
      },
      {
        text: 'A suitable degree, ideally in Law',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
      },
      {
        text: 'A degree with a quantitative focus (Physics or similar)',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- Minimum 2:1 or above in a STEM subject',
        value: { ...none, levels: [asked('bachelor')], fields: ['STEM'] },
      },
      {
        text: 'Requirements: - Good eyes; - Degree in Physics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Requirements\n- You have a Physics, Law degree or a boat.',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      {
        text: 'Requirements\n- Two years at sea since graduation in Physics',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics'] },
      },
      {
        text: 'Degree or coursework in Law, Economics or a related field',
        value: { ...none, levels: [asked('bachelor')], fields: ['Law', 'Economics'] },
      },
      { text: 'A 2:1 degree from a leading university', value: { ...none, levels: [asked('bachelor')] } },
      {
        text: 'Degree in a relevant background - Physics, Law',
        value: { ...none, levels: [asked('bachelor')], fields: ['Physics', 'Law'] },
      },
      { text: 'Relevant degree preferred', value: { ...none, levels: [asked('bachelor', 'preferred')] } },
    ],
    refuses: [
      'A high degree of autonomy in your work',
      'Graduates of our programme often stay.',
      'A camera that turns by 360 degrees in a second',
      'You share the work 2:1 in a team.',
      'Requirements\n- A trade, such as a nursing degree',
      "A bachelor's degree in Law",
      'You do not need a degree in anything.',
    ],
    read: readUnlevelled,
  },
  enrolled,
  student,
  {
    id: 'degree/major',
    reads: 'the fields of study that "majoring in" or "background in" names',
    accepts: [
      {
        text: 'Academic background in Chemistry or equivalent laboratory-related experience',
        value: { ...none, levels: [], fields: ['Chemistry'], orExperience: true },
      },
      {
        text: 'Post-secondary education in Law, Economics or an equivalent combination of work and school',
        value: { ...none, levels: [], fields: ['Law', 'Economics'], orExperience: true },
      },
      { text: 'Diploma in Nursing', value: { ...none, levels: [], fields: ['Nursing'] } },
      {
        text: 'Diploma equivalent qualification in Electrical / Industrial Engineering',
        value: { ...none, levels: [], fields: ['Electrical', 'Industrial Engineering'] },
      },
      {
        text: 'Diploma or similar education in Nursing',
        value: { ...none, levels: [], fields: ['Nursing'] },
      },
      { text: 'Studies in Law or Economics', value: { ...none, levels: [], fields: ['Law', 'Economics'] } },
      {
        text: 'We take people of many educational backgrounds (incl. law, nursing, …).',
        value: { ...none, levels: [], fields: ['law', 'nursing'] },
      },
      {
        text: 'Fields: Physics, Optics, Law, Nursing',
        value: { ...none, levels: [], fields: ['Physics', 'Optics', 'Law', 'Nursing'] },
      },
      { text: 'Field of study: Law', value: { ...none, levels: [], fields: ['Law'] } },
      {
        text: 'Requirements\n- Law, Economics, or a related field.',
        value: { ...none, levels: [], fields: ['Law', 'Economics'] },
      },
      {
        text: 'Background in physics, biology or similar technical fields',
        value: { ...none, levels: [], fields: ['physics', 'biology'] },
      },
      {
        text: 'Pursuing, or graduated with, a major in Law',
        value: { ...none, levels: [], fields: ['Law'], inProgress: true },
      },
      {
        text: 'Background in physics, biology or another quantitative discipline',
        value: { ...none, levels: [], fields: ['physics', 'biology'] },
      },
      { text: 'Relevant qualification in Nursing', value: { ...none, levels: [], fields: ['Nursing'] } },
      {
        text: 'Background in physics, biology or a related field',
        value: { ...none, levels: [], fields: ['physics', 'biology'] },
      },
      { text: 'Education: Background in Law', value: { ...none, levels: [], fields: ['Law'] } },
      {
        text: 'Majoring in: Physics, Chemistry or a related subject',
        value: { ...none, levels: [], fields: ['Physics', 'Chemistry'] },
      },
    ],
    refuses: [
      'A background in sales and marketing',
      'You win major accounts in finance.',
      'Boats, ropes, or a related field',
      'Fields: Marketing, Sales',
      "A bachelor's degree, majoring in Law",
    ],
    read: readMajor,
  },
];
