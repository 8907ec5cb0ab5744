const list = (names: readonly string[], item: string) =>
  names.map((name) => `<${item}><Name>${name}</Name></${item}>`).join("");
const activity = (id: number, group: number, subject: string, teacher: string, students: string, more = "") =>
  `<Activity><Teacher>${teacher}</Teacher><Subject>${subject}</Subject><Students>${students}</Students>
  <Duration>2</Duration><Total_Duration>4</Total_Duration><Id>${id}</Id><Activity_Group_Id>${group}</Activity_Group_Id>
  <Active>true</Active>${more}</Activity>`;

/** A school of a few lessons as FET writes it, with constraints that a campus has a word for and some that it has not. */
export const SMALL_FET = `<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.1.5">
<Institution_Name>Kleine school</Institution_Name>
<Days_List><Number_of_Days>5</Number_of_Days>${list(["Ma", "Di", "Wo", "Do", "Vr"], "Day")}</Days_List>
<Hours_List><Number_of_Hours>4</Number_of_Hours>${list(["08:30", "09:30", "10:30", "11:30"], "Hour")}</Hours_List>
<Students_List><Year><Name>1A</Name><Number_of_Students>24</Number_of_Students>
<Group><Name>1A-lab</Name><Number_of_Students>12</Number_of_Students></Group></Year></Students_List>
<Activities_List>
${activity(1, 1, "Wiskunde", "An", "1A")}
${activity(2, 1, "Wiskunde", "An", "1A")}
${activity(3, 0, "Lab", "Bo", "1A-lab", "<Students>1A</Students>")}
${activity(4, 0, "Oud", "Bo", "1A").replace("<Active>true", "<Active>false")}
</Activities_List>
<Rooms_List><Room><Name>L1</Name><Capacity>30</Capacity></Room><Room><Name>Lab</Name><Capacity>40</Capacity></Room></Rooms_List>
<Time_Constraints_List>
<ConstraintBasicCompulsoryTime><Weight_Percentage>100</Weight_Percentage></ConstraintBasicCompulsoryTime>
<ConstraintTeacherNotAvailableTimes><Teacher>An</Teacher>
<Not_Available_Time><Day>Vr</Day><Hour>11:30</Hour></Not_Available_Time></ConstraintTeacherNotAvailableTimes>
<ConstraintMinDaysBetweenActivities><MinDays>1</MinDays></ConstraintMinDaysBetweenActivities>
</Time_Constraints_List>
<Space_Constraints_List>
<ConstraintActivityPreferredRoom><Activity_Id>3</Activity_Id><Room>Lab</Room></ConstraintActivityPreferredRoom>
</Space_Constraints_List>
</fet>`;
