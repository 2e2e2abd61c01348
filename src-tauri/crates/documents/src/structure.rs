//! What each thing on the page is: the tree a tagged file is made of.

use std::rc::Rc;

/// What the cells of a heading cell's row or column are headed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The cells under it.
    Column,
    /// The cells beside it.
    Row,
}

/// Role of an element, after the standard structure types of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole document.
    Document,
    /// The title.
    H1,
    /// A section.
    H2,
    /// Part of a section.
    H3,
    /// A paragraph.
    P,
    /// The person's own words.
    BlockQuote,
    /// A list.
    L,
    /// One thing of a list.
    Li,
    /// What names or numbers it.
    Lbl,
    /// What it says.
    LBody,
    /// A picture.
    Figure,
    /// A table.
    Table,
    /// A row.
    Tr,
    /// A heading cell.
    Th(Scope),
    /// A cell.
    Td,
    /// Words that lead somewhere.
    Link,
    /// A place to write or tick by hand.
    Form,
}

impl Role {
    /// Its name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::BlockQuote => "BlockQuote",
            Self::L => "L",
            Self::Li => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Figure => "Figure",
            Self::Table => "Table",
            Self::Tr => "TR",
            Self::Th(_) => "TH",
            Self::Td => "TD",
            Self::Link => "Link",
            Self::Form => "Form",
        }
    }

    /// Level in the outline, from 1; none for what is not a heading.
    pub(crate) fn level(self) -> Option<usize> {
        match self {
            Self::H1 => Some(1),
            Self::H2 => Some(2),
            Self::H3 => Some(3),
            _ => None,
        }
    }
}

/// What a place to fill by hand is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ByHand {
    /// Lines to write on.
    Text,
    /// A box to tick, ticked already or not.
    Tick(bool),
}

/// Number of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(usize);

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    /// What it is.
    pub(crate) role: Role,
    /// What it is in; none for the document.
    pub(crate) parent: Option<NodeId>,
    /// What it says to who cannot see it.
    pub(crate) alt: Option<Rc<str>>,
    /// Its words in the order they are read, where they are not drawn in that order.
    pub(crate) actual: Option<String>,
    /// Text of a heading, for the outline.
    pub(crate) title: Option<Rc<str>>,
    /// Columns a cell takes, when more than one.
    pub(crate) span: usize,
    /// What is to be filled by hand there.
    pub(crate) by_hand: Option<ByHand>,
}

/// All elements, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Structure {
    nodes: Vec<Node>,
}

impl Node {
    /// Adds words in the order they are read.
    pub(crate) fn say(&mut self, words: &str) {
        let said = self.actual.get_or_insert_default();
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(words);
    }
}

impl NodeId {
    /// The document itself.
    pub(crate) const ROOT: Self = Self(0);

    /// Place in the list of all elements.
    pub(crate) fn index(self) -> usize {
        self.0
    }
}

impl Structure {
    /// A document with nothing in it.
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![blank(Role::Document, None)],
        }
    }

    /// Adds an element to the document itself.
    pub(crate) fn add(&mut self, role: Role) -> NodeId {
        self.add_in(NodeId::ROOT, role)
    }

    /// Adds an element to another.
    pub(crate) fn add_in(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.nodes.push(blank(role, Some(parent)));
        NodeId(self.nodes.len() - 1)
    }

    /// The element of that number.
    pub(crate) fn get(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0)
    }

    /// The element of that number, to be described.
    pub(crate) fn describe(&mut self, id: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            change(node);
        }
    }

    /// Every element with its number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        let numbered = self.nodes.iter().enumerate();
        numbered.map(|(at, node)| (NodeId(at), node))
    }

    /// How many elements there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }
}

fn blank(role: Role, parent: Option<NodeId>) -> Node {
    Node {
        role,
        parent,
        alt: None,
        actual: None,
        title: None,
        span: 1,
        by_hand: None,
    }
}
