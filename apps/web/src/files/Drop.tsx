import { say } from "../words/index.ts";
import { Choose } from "./Choose.tsx";
import "./files.css";

/** Where files come in, however they come: dropped, chosen or pasted. */
export const Drop = (props: { many?: boolean; over: boolean; take: (files: readonly File[]) => void }) => (
  <div class="drop" classList={{ over: props.over }}>
    <p>
      <Choose many={props.many === true} class="choose" take={props.take}>
        {props.many ? say().files.chooseMany : say().files.chooseOne}
      </Choose>{" "}
      {say().files.or}
    </p>
    <p class="kinds">{say().files.kinds}</p>
  </div>
);
