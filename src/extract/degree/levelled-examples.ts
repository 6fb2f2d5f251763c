import type { Rule } from '../rule.ts';
import { asked, none } from './examples.ts';
import type { DegreeStatement } from './statement.ts';

/** What the rule that reads levels must read. */
export const acceptedLevels: Rule<DegreeStatement>['accepts'] = [
  {
    text: "Requirements\nA bachelor's degree in Economics",
    value: { ...none, levels: [asked('bachelor')], fields: ['Economics'] },
  },
  {
    text: 'Requirements\n- A J.D. and a seat at the bar',
    value: { ...none, levels: [asked('doctorate')] },
  },
  {
    text: 'Requirements\n- Or a high school diploma and six years of baking',
    value: { ...none, levels: [asked('high-school')], orExperience: false, alternative: true },
  },
  {
    text: 'Requirements\n- College diploma or university degree in Law',
    value: { ...none, levels: [asked('associate'), asked('bachelor')], fields: ['Law'] },
  },
  {
    text: 'Requirements\n- BSc in Electrical, Mechanical or Marine Engineering',
    value: {
      ...none,
      levels: [asked('bachelor')],
      fields: ['Electrical Engineering', 'Mechanical Engineering', 'Marine Engineering'],
    },
  },
  {
    text: "Requirements\n- Degree/Master's in Law",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
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
    text: 'Requirements\n- Enrollment in a PhD program',
    value: { ...none, levels: [asked('doctorate')], inProgress: true },
  },
  {
    text: 'Requirements\n- Current enrolment in a Master in Physics',
    value: { ...none, levels: [asked('master')], inProgress: true, fields: ['Physics'] },
  },
  {
    text: 'Requirements\n- PhD candidates in Physics',
    value: { ...none, levels: [asked('doctorate')], inProgress: true, fields: ['Physics'] },
  },
  {
    text: 'Preferred B.A. or Master’s degree in Law',
    value: {
      ...none,
      levels: [asked('bachelor', 'preferred'), asked('master', 'preferred')],
      fields: ['Law'],
    },
  },
  {
    text: "Requirements\n- Master's degree in Law, plus 5 years of experiences in court, or an equivalent combination of education and experience",
    value: { ...none, levels: [asked('master')], fields: ['Law'], orExperience: true },
  },
  {
    text: 'Requirements\n- Highly recommended: a PhD in Law',
    value: { ...none, levels: [asked('doctorate', 'preferred')], fields: ['Law'] },
  },
  {
    text: 'MSc or PhD is a plus',
    value: { ...none, levels: [asked('master', 'preferred'), asked('doctorate', 'preferred')] },
  },
  {
    text: "Bachelor's degree or equivalent practical experiences",
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
    text: 'Requirements\n- Predicted first-class BSc degree in Physics',
    value: { ...none, levels: [asked('bachelor')], inProgress: true, fields: ['Physics'] },
  },
  {
    text: "Requirements\n- Bachelor's degree in Physics or demonstrated laboratory skills",
    value: { ...none, levels: [asked('bachelor')], fields: ['Physics'], orExperience: true },
  },
  {
    text: 'Requirements\n- Marine Biology master’s degree is a plus',
    value: { ...none, levels: [asked('master', 'preferred')], fields: ['Marine Biology'] },
  },
  {
    text: 'Requirements\n- Good degree (MSc preferred) in Physics, Law, or similar',
    value: { ...none, levels: [asked('master', 'preferred')], fields: ['Physics', 'Law'] },
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
    text: 'High school diploma or GED required',
    value: { ...none, levels: [asked('high-school'), asked('high-school')] },
  },
  {
    text: 'Degree: B.A. in Software/Electrical Engineering',
    value: { ...none, levels: [asked('bachelor')], fields: ['Software/Electrical Engineering'] },
  },
  {
    text: "Requirements\n- Bachelor's degree in Law and/or equitable experience",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: 'Requirements\n- BA in Law, or equivalent court/chambers experience',
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: "Requirements\n- Bachelor's in Law, or you bring equivalent practical experience",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: 'Requirements\n- Four-year degree in Law; or equivalent training, coursework, and experience',
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: "Requirements\n- Bachelor's in Law or equivalent of 5 plus years relevant experience",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: "Requirements\n- Bachelor's in Law, though equivalent experience in a court is also valued",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'], orExperience: true },
  },
  {
    text: "Requirements\n- Bachelor's degree in Law or similar and 5+ years of experience",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
  },
  {
    text: "Requirements\n- Bachelor's in Law or equivalent, experience in a court",
    value: { ...none, levels: [asked('bachelor')], fields: ['Law'] },
  },
  {
    text: "Requirements\n- 5 years of law or 2 years of experience and a Master's degree",
    value: { ...none, levels: [asked('master')] },
  },
  {
    text: "Requirements\n- Bachelor's degree completed or in progress in Law",
    value: { levels: [asked('bachelor')], inProgress: true, fields: ['Law'], orExperience: false },
  },
  {
    text: "Requirements\n- Bachelor's in Law + 5 years of post-bachelor's experience in Nursing",
    value: { ...none, levels: [asked('bachelor'), asked('bachelor')], fields: ['Law'] },
  },
  {
    text: 'Requirements\n- A PhD and deep knowledge of one of these topics: law, nursing',
    value: { ...none, levels: [asked('doctorate')] },
  },
  {
    text: 'Requirements\n- Recent MSc graduate within Law',
    value: { ...none, levels: [asked('master')], fields: ['Law'] },
  },
  {
    text: 'Requirements\n- High school graduation',
    value: { ...none, levels: [asked('high-school')] },
  },
  {
    text: 'We are looking for a nurse with an advanced degree to join our team.',
    value: { ...none, levels: [asked('master')] },
  },
];
