import './kit/base.css';
