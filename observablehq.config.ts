import { siteConfig } from "./loaders/site/config.js";

export default await siteConfig();
