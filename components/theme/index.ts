import './tokens.css';
import './base.css';
import './states.css';
