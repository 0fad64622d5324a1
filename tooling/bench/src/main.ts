import { checking } from "./checking.ts";
import { repairing } from "./repairing.ts";

const { version, arch, platform, argv } = process;
const only = argv[2];
console.log(`Node ${version}, ${platform} ${arch}; medians of one run, so compare the ratios.`);
if (only === undefined || only === "checking") await checking(1000, 500);
if (only === undefined || only === "repairing") repairing(40);
